<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AlertText</name>
    <message>
        <source>To %1 by %2</source>
        <translation>À %1 via %2</translation>
    </message>
    <message numerus="yes">
        <source>To %1 and %n more by %2</source>
        <translation>
            <numerusform>À %1 et %n autre par %2</numerusform>
            <numerusform>À %1 et %n autres par %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs %1</source>
        <translation>Exécute %1</translation>
    </message>
    <message>
        <source>To an incoming webhook</source>
        <translation>Vers un webhook entrant</translation>
    </message>
    <message>
        <source>On this desktop, while Spendscope runs</source>
        <translation>Sur ce bureau, tant que Spendscope est ouvert</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Microsoft Teams</source>
        <translation>Microsoft Teams</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Budgets that are crossed</source>
        <translation>Seuils de budget franchis</translation>
    </message>
    <message>
        <source>Budgets that will be crossed</source>
        <translation>Seuils de budget bientôt franchis</translation>
    </message>
    <message>
        <source>Unusual spend</source>
        <translation>Dépenses inhabituelles</translation>
    </message>
    <message>
        <source>Limits of members</source>
        <translation>Limites des membres</translation>
    </message>
    <message>
        <source>Trouble with connections</source>
        <translation>Problèmes de connexion</translation>
    </message>
    <message>
        <source>Contract dates</source>
        <translation>Échéances du contrat</translation>
    </message>
    <message>
        <source>Everything, also notices</source>
        <translation>Tout, informations comprises</translation>
    </message>
    <message>
        <source>Warnings and serious ones</source>
        <translation>Avertissements et alertes critiques</translation>
    </message>
    <message>
        <source>Serious ones only</source>
        <translation>Alertes critiques seulement</translation>
    </message>
    <message>
        <source>tells everything that is watched</source>
        <translation>signale tout ce qui est surveillé</translation>
    </message>
    <message>
        <source>tells: %1</source>
        <translation>signale&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; %2. %3.</source>
        <translation>%1&#xa0;; %2. %3.</translation>
    </message>
</context>
<context>
    <name>AlertWording</name>
    <message>
        <source>%1 channels are kept already, and more are not possible.</source>
        <translation>Il existe déjà %1 canaux&#xa0;; il n’est pas possible d’en ajouter.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Supprimez d’abord un élément existant.</translation>
    </message>
    <message>
        <source>The mail server&apos;s name can&apos;t be read.</source>
        <translation>Le nom du serveur de messagerie est illisible.</translation>
    </message>
    <message>
        <source>Write it like smtp.example.com, without a port.</source>
        <translation>Saisissez-le sous la forme smtp.example.com, sans port.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>Without TLS everybody on the way could read password and figures.</source>
        <translation>Sans TLS, n’importe qui sur le trajet pourrait lire le mot de passe et les chiffres.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS; no TLS is allowed to this machine only (127.0.0.1).</source>
        <translation>Choisissez STARTTLS ou TLS&#xa0;; l’absence de TLS n’est admise que vers cet ordinateur (127.0.0.1).</translation>
    </message>
    <message>
        <source>The user name holds characters that none has.</source>
        <translation>Le nom d’utilisateur contient des caractères non admis.</translation>
    </message>
    <message>
        <source>The sender&apos;s address can&apos;t be read.</source>
        <translation>L’adresse de l’expéditeur est illisible.</translation>
    </message>
    <message>
        <source>Write one address like spend@example.com.</source>
        <translation>Saisissez une seule adresse, du type spend@example.com.</translation>
    </message>
    <message>
        <source>The recipient “%1” is no address.</source>
        <translation>Le destinataire «&#xa0;%1&#xa0;» n’est pas une adresse.</translation>
    </message>
    <message>
        <source>Write addresses like ada@example.com, with commas between them.</source>
        <translation>Saisissez des adresses du type ada@example.com, séparées par des virgules.</translation>
    </message>
    <message>
        <source>There is nobody to send to.</source>
        <translation>Il n’y a aucun destinataire.</translation>
    </message>
    <message>
        <source>Write at least one recipient.</source>
        <translation>Saisissez au moins un destinataire.</translation>
    </message>
    <message>
        <source>There are more than %1 recipients.</source>
        <translation>Il y a plus de %1 destinataires.</translation>
    </message>
    <message>
        <source>Use a mailing list&apos;s address.</source>
        <translation>Utilisez l’adresse d’une liste de diffusion.</translation>
    </message>
    <message>
        <source>A channel needs a name.</source>
        <translation>Un canal doit avoir un nom.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Un nom compte au plus %1 caractères.</translation>
    </message>
    <message>
        <source>There is a channel called “%1” already.</source>
        <translation>Il existe déjà un canal nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This channel would tell nothing.</source>
        <translation>Ce canal ne signalerait rien.</translation>
    </message>
    <message>
        <source>Choose at least one thing that it is to tell.</source>
        <translation>Choisissez au moins une chose à signaler.</translation>
    </message>
    <message>
        <source>There is no program to run.</source>
        <translation>Aucun programme à exécuter n’est indiqué.</translation>
    </message>
    <message>
        <source>Write its path, and its arguments behind.</source>
        <translation>Saisissez son chemin, suivi de ses arguments.</translation>
    </message>
    <message>
        <source>A command may take 1 to %1 seconds.</source>
        <translation>Une commande peut durer de 1 à %1 secondes.</translation>
    </message>
    <message>
        <source>Enter it under Settings, Alerts.</source>
        <translation>Saisissez-le sous Paramètres, Alertes.</translation>
    </message>
    <message>
        <source>The program %1 is not there or can&apos;t be run.</source>
        <translation>Le programme %1 est absent ou ne peut pas être exécuté.</translation>
    </message>
    <message>
        <source>Write its path in full and make it executable.</source>
        <translation>Saisissez son chemin complet et rendez-le exécutable.</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started.</source>
        <translation>Impossible de démarrer le programme %1.</translation>
    </message>
    <message>
        <source>Check that it can be run by this user.</source>
        <translation>Vérifiez que cet utilisateur peut l’exécuter.</translation>
    </message>
    <message>
        <source>The command took longer than %1 seconds and was ended.</source>
        <translation>La commande a duré plus de %1 secondes et a été arrêtée.</translation>
    </message>
    <message>
        <source>Let it do its work in the background, or allow it more time.</source>
        <translation>Laissez-la travailler en arrière-plan, ou accordez-lui plus de temps.</translation>
    </message>
    <message>
        <source>The command crashed or was killed.</source>
        <translation>La commande a planté ou a été interrompue.</translation>
    </message>
    <message>
        <source>Run it by hand to see why.</source>
        <translation>Exécutez-la à la main pour en voir la cause.</translation>
    </message>
    <message>
        <source>The command ended with exit status %1.</source>
        <translation>La commande s’est terminée avec le code de sortie %1.</translation>
    </message>
    <message>
        <source>%1 was not found in the network.</source>
        <translation>%1 est introuvable sur le réseau.</translation>
    </message>
    <message>
        <source>Check its name and the connection to the network.</source>
        <translation>Vérifiez son nom et la connexion au réseau.</translation>
    </message>
    <message>
        <source>%1 takes no connection.</source>
        <translation>%1 n’accepte aucune connexion.</translation>
    </message>
    <message>
        <source>Check address and port, and whether a firewall is between.</source>
        <translation>Vérifiez l’adresse et le port, et la présence éventuelle d’un pare-feu.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>It is tried again by itself; check the address if it stays so.</source>
        <translation>Un nouvel essai aura lieu automatiquement&#xa0;; vérifiez l’adresse si le problème persiste.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was sent.</source>
        <translation>Le certificat de %1 n’a pas pu être vérifié&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the name, or give the file with your own authority&apos;s certificate if it has one.</source>
        <translation>Vérifiez le nom, ou indiquez le fichier contenant le certificat de votre propre autorité s’il y en a une.</translation>
    </message>
    <message>
        <source>The file with the trusted certificates can&apos;t be read.</source>
        <translation>Le fichier des certificats de confiance est illisible.</translation>
    </message>
    <message>
        <source>It must be a PEM file that this user can read.</source>
        <translation>Il doit s’agir d’un fichier PEM lisible par cet utilisateur.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about.</source>
        <translation>Aucune connexion sécurisée à %1 n’a pu être établie.</translation>
    </message>
    <message>
        <source>Check the port and the kind of TLS.</source>
        <translation>Vérifiez le port et le type de TLS.</translation>
    </message>
    <message>
        <source>There is no desktop to notify from the command line.</source>
        <translation>En ligne de commande, il n’y a pas de bureau où afficher des notifications.</translation>
    </message>
    <message>
        <source>Open Spendscope&apos;s window: it shows desktop notifications.</source>
        <translation>Ouvrez la fenêtre de Spendscope&#xa0;: elle affiche les notifications du bureau.</translation>
    </message>
    <message>
        <source>%1: no new data for long</source>
        <translation>%1&#xa0;: aucune nouvelle donnée depuis longtemps</translation>
    </message>
    <message>
        <source>%1: new data can&apos;t be read</source>
        <translation>%1&#xa0;: les nouvelles données sont illisibles</translation>
    </message>
    <message>
        <source>The mail server %1</source>
        <translation>Le serveur de messagerie %1</translation>
    </message>
    <message>
        <source>%1 offers no STARTTLS, so nothing was sent.</source>
        <translation>%1 ne propose pas STARTTLS&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Choose TLS with the port for it (usually 465), or ask who runs the server.</source>
        <translation>Choisissez TLS avec le port correspondant (en général 465), ou adressez-vous à l’exploitant du serveur.</translation>
    </message>
    <message>
        <source>%1 refused user name or password.</source>
        <translation>%1 a refusé le nom d’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>Enter them again under Settings, Alerts; some servers want a password made for programs.</source>
        <translation>Saisissez-les à nouveau sous Paramètres, Alertes&#xa0;; certains serveurs exigent un mot de passe d’application.</translation>
    </message>
    <message>
        <source>%1 refused the message (%2).</source>
        <translation>%1 a refusé le message (%2).</translation>
    </message>
    <message>
        <source>Check the sender&apos;s and the recipients&apos; addresses, and what the server lets this user send.</source>
        <translation>Vérifiez les adresses de l’expéditeur et des destinataires, et ce que le serveur autorise cet utilisateur à envoyer.</translation>
    </message>
    <message>
        <source>%1 does not take the message now (%2).</source>
        <translation>%1 n’accepte pas le message pour le moment (%2).</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Un nouvel essai aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>The conversation with %1 broke off.</source>
        <translation>L’échange avec %1 s’est interrompu.</translation>
    </message>
    <message>
        <source>It is tried again by itself; check port and kind of TLS if it stays so.</source>
        <translation>Un nouvel essai aura lieu automatiquement&#xa0;; vérifiez le port et le type de TLS si le problème persiste.</translation>
    </message>
    <message>
        <source>Without TLS nothing is sent to another machine.</source>
        <translation>Sans TLS, rien n’est envoyé à un autre ordinateur.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS under Settings, Alerts.</source>
        <translation>Choisissez STARTTLS ou TLS sous Paramètres, Alertes.</translation>
    </message>
    <message>
        <source>Sender or recipients of this channel can&apos;t be read.</source>
        <translation>L’expéditeur ou les destinataires de ce canal sont illisibles.</translation>
    </message>
    <message>
        <source>Enter them again under Settings, Alerts.</source>
        <translation>Saisissez-les à nouveau sous Paramètres, Alertes.</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Over by now: %1</source>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent by Spendscope.</source>
        <translation>Envoyé par Spendscope.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, et %n autre</numerusform>
            <numerusform>%1, et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Spendscope: a test</source>
        <translation>Spendscope&#xa0;: un test</translation>
    </message>
    <message>
        <source>This is a test of the channel “%1”. Alerts will come this way.</source>
        <translation>Ceci est un test du canal «&#xa0;%1&#xa0;». Les alertes arriveront par cette voie.</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>webhook&apos;s URL</source>
        <translation>URL du webhook</translation>
    </message>
    <message>
        <source>The %1 of “%2” can&apos;t be read from the keychain.</source>
        <translation>Impossible de lire dans le trousseau l’élément suivant de «&#xa0;%2&#xa0;»&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the %1 again under Settings, Alerts.</source>
        <translation>Déverrouillez le trousseau, ou saisissez à nouveau cet élément (%1) sous Paramètres, Alertes.</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… %1 de plus</translation>
    </message>
    <message>
        <source>%1 was sent by e-mail only.</source>
        <translation>%1 a été envoyé par e-mail uniquement.</translation>
    </message>
    <message>
        <source>%1 takes no more messages for now.</source>
        <translation>%1 n’accepte plus de messages pour le moment.</translation>
    </message>
    <message>
        <source>It is tried again by itself, after the time that it asks for.</source>
        <translation>Un nouvel essai aura lieu automatiquement, après le délai demandé.</translation>
    </message>
    <message>
        <source>%1 does not know this webhook (any more).</source>
        <translation>%1 ne connaît pas (ou plus) ce webhook.</translation>
    </message>
    <message>
        <source>Make a new one there and enter its URL under Settings, Alerts.</source>
        <translation>Créez-en un nouveau à cet endroit et saisissez son URL sous Paramètres, Alertes.</translation>
    </message>
    <message>
        <source>The webhook points elsewhere, and that is not followed.</source>
        <translation>Le webhook redirige ailleurs, et les redirections ne sont pas suivies.</translation>
    </message>
    <message>
        <source>Enter the URL that %1 shows for the webhook.</source>
        <translation>Saisissez l’URL que %1 affiche pour le webhook.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2).</source>
        <translation>%1 rencontre lui-même un problème (%2).</translation>
    </message>
    <message>
        <source>Check that the webhook is one for %1 messages.</source>
        <translation>Vérifiez que le webhook est bien destiné aux messages %1.</translation>
    </message>
    <message>
        <source>The webhook&apos;s URL can&apos;t be read.</source>
        <translation>L’URL du webhook est illisible.</translation>
    </message>
    <message>
        <source>Copy it in full from where the webhook was made.</source>
        <translation>Copiez-la en entier là où le webhook a été créé.</translation>
    </message>
    <message>
        <source>The webhook&apos;s URL must not hold a user name.</source>
        <translation>L’URL du webhook ne doit pas contenir de nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The webhook&apos;s URL must begin with https://.</source>
        <translation>L’URL du webhook doit commencer par https://.</translation>
    </message>
    <message>
        <source>http is allowed to this machine only (127.0.0.1).</source>
        <translation>http n’est admis que vers cet ordinateur (127.0.0.1).</translation>
    </message>
</context>
<context>
    <name>AnalysisWording</name>
    <message>
        <source>Events without a user</source>
        <translation>Événements sans utilisateur</translation>
    </message>
    <message>
        <source>no user</source>
        <translation>sans utilisateur</translation>
    </message>
    <message>
        <source>Service accounts and some cloud agents use models without being a member of the team. Their events cost money, and stand in nobody&apos;s spend.</source>
        <translation>Les comptes de service et certains agents cloud utilisent des modèles sans être membres de l’équipe. Leurs événements ont un coût, qui ne figure dans les dépenses de personne.</translation>
    </message>
    <message>
        <source>Nothing to do: they belong to the team&apos;s total.</source>
        <translation>Rien à faire&#xa0;: ils font partie du total de l’équipe.</translation>
    </message>
    <message>
        <source>No spend kept</source>
        <translation>Dépenses non conservées</translation>
    </message>
    <message>
        <source>no spend kept</source>
        <translation>dépenses non conservées</translation>
    </message>
    <message>
        <source>The service tells what members spent in the current cycle only. Nobody asked it during this one, so there is nothing to compare the events with.</source>
        <translation>Le service n’indique les dépenses des membres que pour le cycle en cours. Il n’a pas été interrogé pendant celui-ci&#xa0;; il n’y a donc rien à comparer aux événements.</translation>
    </message>
    <message>
        <source>Nothing to do. Cycles are kept from the first sync on.</source>
        <translation>Rien à faire. Les cycles sont conservés à partir de la première synchronisation.</translation>
    </message>
    <message>
        <source>Not in the service&apos;s list</source>
        <translation>Absent de la liste du service</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>non listé</translation>
    </message>
    <message>
        <source>There are events of this user, but the service lists no spend: most often somebody who has left the team, or whose address has changed.</source>
        <translation>Cet utilisateur a des événements, mais le service n’indique pas de dépenses&#xa0;: il s’agit le plus souvent d’une personne qui a quitté l’équipe ou changé d’adresse.</translation>
    </message>
    <message>
        <source>See in Cursor&apos;s dashboard whether the person is a member still, and under which address.</source>
        <translation>Vérifiez dans le tableau de bord de Cursor si la personne est toujours membre, et sous quelle adresse.</translation>
    </message>
    <message>
        <source>Removed members</source>
        <translation>Membres retirés</translation>
    </message>
    <message>
        <source>removed member</source>
        <translation>membre retiré</translation>
    </message>
    <message>
        <source>The service goes on telling the spend of somebody who has left, but may no longer list, or revise, all of that person&apos;s events.</source>
        <translation>Le service continue d’indiquer les dépenses d’une personne partie, mais il peut ne plus lister, ou ne plus réviser, tous ses événements.</translation>
    </message>
    <message>
        <source>Nothing to do: the service&apos;s figure is the one that is billed.</source>
        <translation>Rien à faire&#xa0;: le chiffre du service est celui qui est facturé.</translation>
    </message>
    <message>
        <source>Not in events at all</source>
        <translation>Hors événements</translation>
    </message>
    <message>
        <source>no usage event</source>
        <translation>hors événements d’utilisation</translation>
    </message>
    <message>
        <source>The service&apos;s figure holds something that is no usage event: a seat, a tax, another fee, or a credit.</source>
        <translation>Le chiffre du service contient quelque chose qui n’est pas un événement d’utilisation&#xa0;: une licence, une taxe, d’autres frais ou un avoir.</translation>
    </message>
    <message>
        <source>Enter the invoice&apos;s amount, and see how much of it is usage.</source>
        <translation>Saisissez le montant de la facture pour voir quelle part relève de l’utilisation.</translation>
    </message>
    <message>
        <source>No amounts given</source>
        <translation>Montants non fournis</translation>
    </message>
    <message>
        <source>no amounts given</source>
        <translation>montants non fournis</translation>
    </message>
    <message>
        <source>The service lists the member without saying what was spent.</source>
        <translation>Le service liste le membre sans indiquer ses dépenses.</translation>
    </message>
    <message>
        <source>Nothing to do: the events are all that is known.</source>
        <translation>Rien à faire&#xa0;: seuls les événements sont connus.</translation>
    </message>
    <message>
        <source>Only on-demand compared</source>
        <translation>Seul l’à la demande est comparé</translation>
    </message>
    <message>
        <source>only on-demand known</source>
        <translation>seul l’à la demande est connu</translation>
    </message>
    <message>
        <source>The service&apos;s answer is an older one that does not say what was spent overall, so the included part has nothing to be compared with.</source>
        <translation>La réponse du service, d’un format plus ancien, n’indique pas les dépenses totales&#xa0;; la part incluse n’a donc pas de point de comparaison.</translation>
    </message>
    <message>
        <source>Nothing to do: on-demand spend is the part that is billed.</source>
        <translation>Rien à faire&#xa0;: c’est la part à la demande qui est facturée.</translation>
    </message>
    <message>
        <source>Only cost compared</source>
        <translation>Seul le coût est comparé</translation>
    </message>
    <message>
        <source>only cost known</source>
        <translation>seul le coût est connu</translation>
    </message>
    <message>
        <source>The service&apos;s answer says what was spent overall, but not which part of it is billed beyond the plan.</source>
        <translation>La réponse du service indique les dépenses totales, mais pas la part facturée au-delà du forfait.</translation>
    </message>
    <message>
        <source>Nothing to do: the whole is compared, its parts can&apos;t be.</source>
        <translation>Rien à faire&#xa0;: le total est comparé, ses parts ne peuvent pas l’être.</translation>
    </message>
    <message>
        <source>Events without a cost</source>
        <translation>Événements sans coût</translation>
    </message>
    <message>
        <source>events without a cost</source>
        <translation>événements sans coût</translation>
    </message>
    <message>
        <source>For these events the service gave neither a charge nor the model&apos;s cost. They count as 0 here, and may well count as more there.</source>
        <translation>Pour ces événements, le service n’a indiqué ni montant facturé ni coût du modèle. Ils comptent ici pour 0, et peut-être pour davantage de son côté.</translation>
    </message>
    <message>
        <source>Look at them in Explorer, with “without a cost” as the measure; ask Cursor if they are many.</source>
        <translation>Examinez-les dans l’Explorateur avec la mesure «&#xa0;sans coût&#xa0;»&#xa0;; s’ils sont nombreux, interrogez Cursor.</translation>
    </message>
    <message>
        <source>Still settling</source>
        <translation>En cours de consolidation</translation>
    </message>
    <message>
        <source>still settling</source>
        <translation>en cours de consolidation</translation>
    </message>
    <message>
        <source>Events arrive late, and their figures are revised for up to two days. Until the cycle has been over for that long, either side may move.</source>
        <translation>Les événements arrivent en différé et leurs chiffres sont révisés pendant deux jours au plus. Jusque-là, après la fin du cycle, chaque côté peut encore bouger.</translation>
    </message>
    <message>
        <source>Compare again when the cycle has been over for two days.</source>
        <translation>Comparez à nouveau deux jours après la fin du cycle.</translation>
    </message>
    <message>
        <source>Spend read before the end</source>
        <translation>Dépenses lues avant la fin</translation>
    </message>
    <message>
        <source>spend read early</source>
        <translation>dépenses lues trop tôt</translation>
    </message>
    <message>
        <source>The service tells the current cycle&apos;s spend only, so its last word on a finished cycle was heard before the cycle ended. What was used after that is in the events alone.</source>
        <translation>Le service n’indique que les dépenses du cycle en cours&#xa0;: son dernier chiffre pour un cycle terminé date d’avant la fin. L’utilisation ultérieure ne figure que dans les événements.</translation>
    </message>
    <message>
        <source>Nothing to do. The shorter the interval between syncs, the smaller the gap.</source>
        <translation>Rien à faire. Plus l’intervalle entre les synchronisations est court, plus l’écart est faible.</translation>
    </message>
    <message>
        <source>Events missing at the start</source>
        <translation>Événements manquants au début</translation>
    </message>
    <message>
        <source>start not ingested</source>
        <translation>début non ingéré</translation>
    </message>
    <message>
        <source>Ingestion reaches back to a day within this cycle. What was used before is in the service&apos;s figure, but not in the events.</source>
        <translation>L’ingestion remonte à un jour situé dans ce cycle. L’utilisation antérieure figure dans le chiffre du service, mais pas dans les événements.</translation>
    </message>
    <message>
        <source>Let the first ingestion finish, or choose an earlier start in the connection&apos;s settings.</source>
        <translation>Laissez la première ingestion se terminer, ou choisissez un début antérieur dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Inexpliqué</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>inexpliqué</translation>
    </message>
    <message>
        <source>The two sides differ, and nothing that Spendscope knows explains it.</source>
        <translation>Les deux côtés diffèrent, et rien de ce que Spendscope connaît ne l’explique.</translation>
    </message>
    <message>
        <source>Sync once more. If it stays, ask Cursor&apos;s support, with the user, the cycle and both figures.</source>
        <translation>Synchronisez encore une fois. Si l’écart persiste, contactez le support de Cursor en indiquant l’utilisateur, le cycle et les deux chiffres.</translation>
    </message>
    <message>
        <source>The cycle is still settling: the service adds and revises events up to two days later.</source>
        <translation>Le cycle est encore en cours de consolidation&#xa0;: le service ajoute et révise des événements pendant deux jours.</translation>
    </message>
    <message>
        <source>The service&apos;s figures were last read on %1, before the cycle ended.</source>
        <translation>Les chiffres du service ont été lus pour la dernière fois le %1, avant la fin du cycle.</translation>
    </message>
    <message>
        <source>Events before %1 were not ingested.</source>
        <translation>Les événements antérieurs au %1 n’ont pas été ingérés.</translation>
    </message>
    <message>
        <source>1 event without a cost counts as 0.</source>
        <translation>1 événement sans coût compte pour 0.</translation>
    </message>
    <message>
        <source>%1 events without a cost count as 0.</source>
        <translation>%1 événements sans coût comptent pour 0.</translation>
    </message>
    <message>
        <source>The service gives no amounts for this member.</source>
        <translation>Le service n’indique aucun montant pour ce membre.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is an older one without overall spend: only on-demand is compared.</source>
        <translation>La réponse du service, d’un format plus ancien, n’indique pas les dépenses totales&#xa0;: seul l’à la demande est comparé.</translation>
    </message>
    <message>
        <source>The service&apos;s answer does not part on-demand from included spend: only cost is compared.</source>
        <translation>La réponse du service ne distingue pas dépenses à la demande et incluses&#xa0;: seul le coût est comparé.</translation>
    </message>
    <message>
        <source>Events without a user (service accounts, cloud agents) are in no member&apos;s spend.</source>
        <translation>Les événements sans utilisateur (comptes de service, agents cloud) ne figurent dans les dépenses d’aucun membre.</translation>
    </message>
    <message>
        <source>No spend was recorded for this cycle: the service tells only the current cycle&apos;s.</source>
        <translation>Aucune dépense n’a été relevée pour ce cycle&#xa0;: le service n’indique que celles du cycle en cours.</translation>
    </message>
    <message>
        <source>Only in events: the service lists no spend for this user, who may have left the team.</source>
        <translation>Seulement dans les événements&#xa0;: le service n’indique pas de dépenses pour cet utilisateur, qui a peut-être quitté l’équipe.</translation>
    </message>
    <message>
        <source>Only in spend: the member was removed from the team, and no events are listed.</source>
        <translation>Seulement dans les dépenses&#xa0;: le membre a été retiré de l’équipe et aucun événement n’est listé.</translation>
    </message>
    <message>
        <source>Only in spend: something that is no usage event, such as a seat, a tax or a credit.</source>
        <translation>Seulement dans les dépenses&#xa0;: un élément qui n’est pas un événement d’utilisation, comme une licence, une taxe ou un avoir.</translation>
    </message>
    <message>
        <source>The member was removed from the team.</source>
        <translation>Le membre a été retiré de l’équipe.</translation>
    </message>
    <message>
        <source>The events and the service&apos;s own figure differ, and nothing known explains it.</source>
        <translation>Les événements et le chiffre du service diffèrent, et rien de connu ne l’explique.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>The view can&apos;t be read: %1.</source>
        <translation>La vue est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a text</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un texte</translation>
    </message>
    <message>
        <source>“%1” is not an object</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un objet</translation>
    </message>
    <message>
        <source>“%1” is not a list</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni vrai ni faux</translation>
    </message>
    <message>
        <source>%1 is not known as its %2</source>
        <translation>%1 n’est pas une valeur connue pour %2</translation>
    </message>
    <message>
        <source>%1 is not known as a dimension</source>
        <translation>%1 n’est pas une dimension connue</translation>
    </message>
    <message>
        <source>it does not say in which format it is written</source>
        <translation>elle n’indique pas son format</translation>
    </message>
    <message>
        <source>This view was made by a newer version of Spendscope.</source>
        <translation>Cette vue a été créée par une version plus récente de Spendscope.</translation>
    </message>
    <message>
        <source>Update Spendscope to open it.</source>
        <translation>Mettez Spendscope à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>its dates are not complete</source>
        <translation>ses dates sont incomplètes</translation>
    </message>
    <message>
        <source>%1 is not a date that a range can have</source>
        <translation>%1 n’est pas une date possible pour une période</translation>
    </message>
    <message>
        <source>its last day, %1, lies before its first, %2</source>
        <translation>son dernier jour, %1, précède le premier, %2</translation>
    </message>
    <message>
        <source>its range says no rule</source>
        <translation>sa période n’indique aucune règle</translation>
    </message>
    <message>
        <source>it groups by %1 dimensions, and one or two are possible</source>
        <translation>elle regroupe selon %1 dimensions, alors qu’une ou deux sont possibles</translation>
    </message>
    <message>
        <source>it groups by %1 twice</source>
        <translation>elle regroupe deux fois selon %1</translation>
    </message>
    <message>
        <source>a filter has %1 values, and %2 are possible</source>
        <translation>un filtre compte %1 valeurs, alors que le maximum est de %2</translation>
    </message>
    <message>
        <source>a filter holds something that is no name</source>
        <translation>un filtre contient un élément qui n’est pas un nom</translation>
    </message>
    <message>
        <source>the number of series must be a whole number from %1 to %2</source>
        <translation>le nombre de séries doit être un entier compris entre %1 et %2</translation>
    </message>
    <message>
        <source>its comparison does not say with what</source>
        <translation>sa comparaison n’indique pas avec quoi</translation>
    </message>
    <message>
        <source>Max mode</source>
        <translation>Mode Max</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Headless</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interactif</translation>
    </message>
    <message>
        <source>What the usage events cost, inside and beyond the plan. Credits below zero are included, and events whose cost is unknown count as 0.</source>
        <translation>Le coût des événements d’utilisation, dans le forfait et au-delà. Les avoirs négatifs sont compris, et les événements dont le coût est inconnu comptent pour 0.</translation>
    </message>
    <message>
        <source>The part of the cost that Cursor bills beyond the plan: the cost of the events that it marks as chargeable, or, where it gives no mark, of those of kind Usage-based.</source>
        <translation>La part du coût que Cursor facture au-delà du forfait&#xa0;: le coût des événements qu’il marque comme facturables ou, à défaut de marque, de ceux du type Usage-based.</translation>
    </message>
    <message>
        <source>The part of the cost that the plan covers: cost less on-demand.</source>
        <translation>La part du coût que le forfait couvre&#xa0;: le coût moins la part à la demande.</translation>
    </message>
    <message>
        <source>How many usage events there are. Events have no number of their own, so two that look alike are two events.</source>
        <translation>Le nombre d’événements d’utilisation. Les événements n’ont pas de numéro propre&#xa0;: deux événements identiques comptent donc pour deux.</translation>
    </message>
    <message>
        <source>Events for which Cursor gave neither a charge nor the model&apos;s cost. They count as 0 in the cost, and are shown so that nothing is missing unseen.</source>
        <translation>Événements pour lesquels Cursor n’a indiqué ni montant facturé ni coût du modèle. Ils comptent pour 0 dans le coût et sont affichés pour que rien ne manque à votre insu.</translation>
    </message>
    <message>
        <source>The request units that Cursor counts for the events. Decimals are possible: a unit is not a call.</source>
        <translation>Les unités de requête que Cursor compte pour les événements. Des décimales sont possibles&#xa0;: une unité n’est pas un appel.</translation>
    </message>
    <message>
        <source>Tokens sent to the models, as Cursor counts them; those written to or read from the cache stand apart.</source>
        <translation>Tokens envoyés aux modèles, tels que Cursor les compte&#xa0;; ceux écrits dans le cache ou lus depuis celui-ci sont comptés à part.</translation>
    </message>
    <message>
        <source>Tokens that the models wrote.</source>
        <translation>Tokens produits par les modèles.</translation>
    </message>
    <message>
        <source>Tokens that were sent to the models and put into their cache.</source>
        <translation>Tokens envoyés aux modèles et placés dans leur cache.</translation>
    </message>
    <message>
        <source>Tokens that the models took from their cache.</source>
        <translation>Tokens que les modèles ont lus dans leur cache.</translation>
    </message>
    <message>
        <source>All tokens of the events: input, output, cache write and cache read.</source>
        <translation>Tous les tokens des événements&#xa0;: entrée, sortie, écriture cache et lecture cache.</translation>
    </message>
    <message>
        <source>Divided by the people with at least one event in the range. Events without a user are nobody&apos;s, but their cost is part of what is divided.</source>
        <translation>Divisé par le nombre de personnes ayant au moins un événement dans la période. Les événements sans utilisateur n’appartiennent à personne, mais leur coût fait partie du total divisé.</translation>
    </message>
    <message>
        <source>Divided by the request units of the same events.</source>
        <translation>Divisé par les unités de requête des mêmes événements.</translation>
    </message>
    <message>
        <source>Divided by the tokens of the same events, input, output, cache write and cache read, in millions.</source>
        <translation>Divisé par les tokens des mêmes événements (entrée, sortie, écriture cache et lecture cache), en millions.</translation>
    </message>
    <message>
        <source>People with at least one usage event in the range, whatever it cost. Events without a user, such as those of service accounts, are nobody&apos;s.</source>
        <translation>Personnes ayant au moins un événement d’utilisation dans la période, quel qu’en soit le coût. Les événements sans utilisateur, comme ceux des comptes de service, n’appartiennent à personne.</translation>
    </message>
    <message>
        <source>chargedCents, as given</source>
        <translation>chargedCents, tel quel</translation>
    </message>
    <message>
        <source>0, because kind says “Not Charged”</source>
        <translation>0, car kind vaut «&#xa0;Not Charged&#xa0;»</translation>
    </message>
    <message>
        <source>tokenUsage.totalCents less discountPercentOff, plus cursorTokenFee</source>
        <translation>tokenUsage.totalCents moins discountPercentOff, plus cursorTokenFee</translation>
    </message>
    <message>
        <source>no cost given: counts as 0</source>
        <translation>aucun coût indiqué&#xa0;: compte pour 0</translation>
    </message>
    <message>
        <source>isChargeable says so</source>
        <translation>isChargeable l’indique</translation>
    </message>
    <message>
        <source>no isChargeable: on-demand if kind is Usage-based</source>
        <translation>sans isChargeable&#xa0;: à la demande si kind vaut Usage-based</translation>
    </message>
    <message>
        <source>the one user there is</source>
        <translation>le seul utilisateur</translation>
    </message>
    <message>
        <source>not the one user there is</source>
        <translation>pas le seul utilisateur</translation>
    </message>
    <message>
        <source>every one of %1 users</source>
        <translation>chacun des %1 utilisateurs</translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>%1 des %2 utilisateurs</translation>
    </message>
    <message>
        <source>The service gave no spendCents for this cycle, so there was no reading of it to try.</source>
        <translation>Le service n’a pas fourni spendCents pour ce cycle&#xa0;; aucune interprétation n’a donc pu être testée.</translation>
    </message>
    <message>
        <source>spendCents is what is billed beyond the plan</source>
        <translation>spendCents est ce qui est facturé au-delà du forfait</translation>
    </message>
    <message>
        <source>spendCents holds the included usage too, so it is more than is billed</source>
        <translation>spendCents contient aussi l’utilisation incluse et dépasse donc ce qui est facturé</translation>
    </message>
    <message>
        <source>%1; with the included part it fits as well, because nothing tells the two apart in this cycle.</source>
        <translation>%1&#xa0;; avec la part incluse, cela convient aussi, car rien ne distingue les deux dans ce cycle.</translation>
    </message>
    <message>
        <source>%1: this fits %2.</source>
        <translation>%1&#xa0;: cela convient pour %2.</translation>
    </message>
    <message>
        <source>%1: this fits best, %2. The other reading fits %3.</source>
        <translation>%1&#xa0;: c’est ce qui convient le mieux, pour %2. L’autre interprétation convient pour %3.</translation>
    </message>
    <message>
        <source>This holds no view of Spendscope.</source>
        <translation>Ceci ne contient aucune vue Spendscope.</translation>
    </message>
    <message>
        <source>A shared view is a line that begins with “spendscope-view:”, or a file that ends in “.spendscope-view”.</source>
        <translation>Une vue partagée est une ligne commençant par «&#xa0;spendscope-view:&#xa0;», ou un fichier se terminant par «&#xa0;.spendscope-view&#xa0;».</translation>
    </message>
    <message>
        <source>A part of this view was lost on its way.</source>
        <translation>Une partie de cette vue s’est perdue en route.</translation>
    </message>
    <message>
        <source>Ask for it again, and copy the whole line.</source>
        <translation>Redemandez-la et copiez la ligne entière.</translation>
    </message>
    <message>
        <source>This view can&apos;t be read: it is no JSON from character %1 on.</source>
        <translation>Cette vue est illisible&#xa0;: ce n’est plus du JSON à partir du caractère %1.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Redemandez-la.</translation>
    </message>
    <message>
        <source>This is far too long to be a view.</source>
        <translation>C’est beaucoup trop long pour être une vue.</translation>
    </message>
</context>
<context>
    <name>AnomalyWording</name>
    <message>
        <source>very sure</source>
        <translation>très sûr</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>assez sûr</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>moins de 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 times as much</source>
        <translation>%1 fois plus</translation>
    </message>
    <message>
        <source>on </source>
        <translation>le </translation>
    </message>
    <message>
        <source>from </source>
        <translation>du </translation>
    </message>
    <message>
        <source>One event of %1 cost %2 %3. An event of theirs usually costs %4.</source>
        <translation>Un événement de %1 a coûté %2 %3. D’ordinaire, un événement y coûte %4.</translation>
    </message>
    <message>
        <source>%1 had headless runs for %2 %3, at hours at which they are usually not at work.</source>
        <translation>%1 a eu des exécutions headless pour %2 %3, à des heures habituellement sans travail.</translation>
    </message>
    <message>
        <source>The model %1 is new %2 and costs %3 an event, against %4 for what was used before.</source>
        <translation>Le modèle %1 est nouveau %2 et coûte %3 par événement, contre %4 pour ce qui était utilisé avant.</translation>
    </message>
    <message>
        <source>%1 used max mode for %2 of the events %3, against a usual %4.</source>
        <translation>%1 a utilisé le mode Max pour %2 des événements %3, contre %4 d’ordinaire.</translation>
    </message>
    <message>
        <source>A request of %1 cost %2 %3, against a usual %4: %5.</source>
        <translation>Une requête de %1 a coûté %2 %3, contre %4 d’ordinaire&#xa0;: %5.</translation>
    </message>
    <message>
        <source>%1 spent %2 %3, and has little history. Others usually spend %4.</source>
        <translation>%1 a dépensé %2 %3, avec peu d’historique. Les autres dépensent d’ordinaire %4.</translation>
    </message>
    <message>
        <source>%1 cost %2 %3, against a usual %4: %5.</source>
        <translation>%1 a coûté %2 %3, contre %4 d’ordinaire&#xa0;: %5.</translation>
    </message>
    <message>
        <source>The usual is the median of %1 people&apos;s own medians.</source>
        <translation>La normale est la médiane des médianes propres à %1 personnes.</translation>
    </message>
    <message>
        <source>The usual is an event&apos;s mean cost over the four weeks before.</source>
        <translation>La normale est le coût moyen d’un événement sur les quatre semaines précédentes.</translation>
    </message>
    <message>
        <source>The hours are learnt from the events of the three weeks before that were not headless.</source>
        <translation>Les heures sont apprises à partir des événements non headless des trois semaines précédentes.</translation>
    </message>
    <message>
        <source>The usual is the median of the events of the three weeks before.</source>
        <translation>La normale est la médiane des événements des trois semaines précédentes.</translation>
    </message>
    <message>
        <source>The usual is the share over the four weeks before.</source>
        <translation>La normale est la part sur les quatre semaines précédentes.</translation>
    </message>
    <message>
        <source>The usual is the median of %1 days of the four weeks before.</source>
        <translation>La normale est la médiane de %1 jours des quatre semaines précédentes.</translation>
    </message>
    <message>
        <source>The usual is the median of %1 days of its own of the eight weeks before, for that weekday.</source>
        <translation>La normale est la médiane de %1 jours propres des huit semaines précédentes, pour ce jour de la semaine.</translation>
    </message>
    <message>
        <source>One large event</source>
        <translation>Un gros événement</translation>
    </message>
    <message>
        <source>Headless runs at night</source>
        <translation>Exécutions headless de nuit</translation>
    </message>
    <message>
        <source>New expensive model</source>
        <translation>Nouveau modèle coûteux</translation>
    </message>
    <message>
        <source>Sudden max mode</source>
        <translation>Mode Max soudain</translation>
    </message>
    <message>
        <source>Cost per request jumped</source>
        <translation>Bond du coût par requête</translation>
    </message>
    <message>
        <source>Far above others</source>
        <translation>Très au-dessus des autres</translation>
    </message>
    <message>
        <source>Unusual cost</source>
        <translation>Coût inhabituel</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 in max mode against %2</source>
        <translation>%1 en mode Max contre %2</translation>
    </message>
    <message>
        <source>%1 a request against %2</source>
        <translation>%1 par requête contre %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
    <message>
        <source>%1 against none</source>
        <translation>%1 contre rien</translation>
    </message>
    <message>
        <source>That is %1 beyond the usual.</source>
        <translation>Soit %1 au-delà de la normale.</translation>
    </message>
    <message>
        <source>It lies %1 spreads above, so Spendscope is %2 (%3 %).</source>
        <translation>C’est %1 écarts au-dessus&#xa0;; Spendscope est donc %2 (%3&#xa0;%).</translation>
    </message>
    <message>
        <source>Its last day is still provisional.</source>
        <translation>Son dernier jour est encore provisoire.</translation>
    </message>
    <message>
        <source>The same burst shows as: %1.</source>
        <translation>Le même pic apparaît aussi comme&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>AnomalyWords</name>
    <message>
        <source>One large event</source>
        <translation>Un gros événement</translation>
    </message>
    <message>
        <source>Headless runs at night</source>
        <translation>Exécutions headless de nuit</translation>
    </message>
    <message>
        <source>New expensive model</source>
        <translation>Nouveau modèle coûteux</translation>
    </message>
    <message>
        <source>Sudden max mode</source>
        <translation>Mode Max soudain</translation>
    </message>
    <message>
        <source>Cost per request jumped</source>
        <translation>Bond du coût par requête</translation>
    </message>
    <message>
        <source>Far above others</source>
        <translation>Très au-dessus des autres</translation>
    </message>
    <message>
        <source>Unusual cost</source>
        <translation>Coût inhabituel</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>très sûr</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>assez sûr</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittées</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 chacun</translation>
    </message>
    <message>
        <source>1 anomaly on %1</source>
        <translation>1 anomalie le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n anomalies on %1</source>
        <translation>
            <numerusform>%n anomalie le %1</numerusform>
            <numerusform>%n anomalies le %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anomalies since %1</source>
        <translation>
            <numerusform>%n anomalie depuis le %1</numerusform>
            <numerusform>%n anomalies depuis le %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BudgetMarks</name>
    <message>
        <source>Budget “%1”, spread evenly: %2 a day</source>
        <translation>Budget «&#xa0;%1&#xa0;», réparti uniformément&#xa0;: %2 par jour</translation>
    </message>
    <message>
        <source>Budget “%1”, spread evenly: %2 a week</source>
        <translation>Budget «&#xa0;%1&#xa0;», réparti uniformément&#xa0;: %2 par semaine</translation>
    </message>
    <message>
        <source>Budget “%1”: %2 a month</source>
        <translation>Budget «&#xa0;%1&#xa0;»&#xa0;: %2 par mois</translation>
    </message>
</context>
<context>
    <name>BudgetWording</name>
    <message>
        <source>A budget has at most %1 thresholds of a kind.</source>
        <translation>Un budget compte au plus %1 seuils par type.</translation>
    </message>
    <message>
        <source>A threshold is 1 to %1 per cent, and not %2.</source>
        <translation>Un seuil va de 1 à %1 pour cent, et non %2.</translation>
    </message>
    <message>
        <source>A budget needs a name.</source>
        <translation>Un budget doit avoir un nom.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters, and this one has %2.</source>
        <translation>Un nom compte au plus %1 caractères, et celui-ci en a %2.</translation>
    </message>
    <message>
        <source>A budget limits cost, on-demand or included spend.</source>
        <translation>Un budget limite le coût, les dépenses à la demande ou les dépenses incluses.</translation>
    </message>
    <message>
        <source>A budget needs an amount above $0.</source>
        <translation>Un budget doit avoir un montant supérieur à $0.</translation>
    </message>
    <message>
        <source>A budget is at most $1,000,000,000.</source>
        <translation>Un budget est d’au plus $1,000,000,000.</translation>
    </message>
    <message>
        <source>“%1” is no threshold: write whole per cents, such as 50, 80, 100.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un seuil&#xa0;: saisissez des pourcentages entiers, par exemple 50, 80, 100.</translation>
    </message>
    <message>
        <source>A newer version of the program made this budget, and this one can&apos;t read it.</source>
        <translation>Ce budget a été créé par une version plus récente du programme&#xa0;; celle-ci ne peut pas le lire.</translation>
    </message>
    <message>
        <source>The saved view that this budget counts by was deleted. Choose anew what it counts.</source>
        <translation>La vue enregistrée qui définit ce budget a été supprimée. Choisissez à nouveau ce qu’il compte.</translation>
    </message>
    <message>
        <source>There is a budget called “%1” already.</source>
        <translation>Il existe déjà un budget nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 budgets are kept already, and more are not possible.</source>
        <translation>Il existe déjà %1 budgets&#xa0;; il n’est pas possible d’en ajouter.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Supprimez d’abord un élément existant.</translation>
    </message>
    <message>
        <source>This budget is no longer there: it was removed in another window.</source>
        <translation>Ce budget n’existe plus&#xa0;: il a été supprimé dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Add it anew.</source>
        <translation>Ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>Budget “%1” is expected to reach %2 % of %3</source>
        <translation>Le budget «&#xa0;%1&#xa0;» devrait atteindre %2&#xa0;% de %3</translation>
    </message>
    <message>
        <source>Budget “%1” has reached %2 % of %3</source>
        <translation>Le budget «&#xa0;%1&#xa0;» a atteint %2&#xa0;% de %3</translation>
    </message>
    <message>
        <source>Reached on %1. </source>
        <translation>Atteint le %1. </translation>
    </message>
    <message>
        <source>Expected on %1. </source>
        <translation>Prévu le %1. </translation>
    </message>
    <message>
        <source>It counts %1, for %2. </source>
        <translation>Il compte %1, pour %2. </translation>
    </message>
    <message>
        <source>That period is over: %1 of %2 were spent.</source>
        <translation>Cette période est terminée&#xa0;: %1 dépensés sur %2.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>not </source>
        <translation>hors </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>A connection that this budget counts was removed.</source>
        <translation>Une connexion comptée par ce budget a été supprimée.</translation>
    </message>
    <message>
        <source>Choose anew what it counts.</source>
        <translation>Choisissez à nouveau ce qu’il compte.</translation>
    </message>
    <message>
        <source> An even pace would be at %1 today.</source>
        <translation> À un rythme régulier, on en serait à %1 aujourd’hui.</translation>
    </message>
    <message>
        <source>Expected by %1: %2, </source>
        <translation>Prévu d’ici au %1&#xa0;: %2, </translation>
    </message>
    <message>
        <source>%1 within the budget.</source>
        <translation>%1 sous le budget.</translation>
    </message>
    <message>
        <source>%1 more than the budget.</source>
        <translation>%1 au-dessus du budget.</translation>
    </message>
    <message>
        <source>Used up on %1: </source>
        <translation>Épuisé le %1&#xa0;: </translation>
    </message>
    <message>
        <source>%1 of %2 spent, %3.</source>
        <translation>%1 dépensés sur %2, %3.</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>plus rien</translation>
    </message>
    <message>
        <source> over</source>
        <translation> de dépassement</translation>
    </message>
    <message>
        <source>%1 of %2 spent (%3), %4 left.</source>
        <translation>%1 dépensés sur %2 (%3), reste %4.</translation>
    </message>
    <message>
        <source> It would be used up on %1.</source>
        <translation> Il serait épuisé le %1.</translation>
    </message>
    <message>
        <source> The data does not reach back to the first day, so more may have been spent.</source>
        <translation> Les données ne remontent pas au premier jour&#xa0;; les dépenses réelles sont peut-être plus élevées.</translation>
    </message>
</context>
<context>
    <name>BudgetWords</name>
    <message>
        <source>On course</source>
        <translation>En bonne voie</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Crossed</source>
        <translation>Dépassé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>On-demand spend</source>
        <translation>Dépenses à la demande</translation>
    </message>
    <message>
        <source>Included spend</source>
        <translation>Dépenses incluses</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Each billing cycle</source>
        <translation>Chaque cycle de facturation</translation>
    </message>
    <message>
        <source>Each quarter</source>
        <translation>Chaque trimestre</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>This billing cycle</source>
        <translation>Ce cycle de facturation</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source> (saved view “%1”)</source>
        <translation> (vue enregistrée «&#xa0;%1&#xa0;»)</translation>
    </message>
    <message>
        <source>Counts %1. %2, %3.</source>
        <translation>Compte %1. %2, %3.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>Used up %1</source>
        <translation>Épuisé le %1</translation>
    </message>
    <message>
        <source>Used up by %1</source>
        <translation>Épuisé d’ici au %1</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 prévus</translation>
    </message>
    <message>
        <source>No forecast yet</source>
        <translation>Pas encore de prévision</translation>
    </message>
    <message>
        <source>%1 % spent (%2 of %3)</source>
        <translation>%1&#xa0;% dépensés (%2 sur %3)</translation>
    </message>
    <message>
        <source>%1 % expected (%2 of %3)</source>
        <translation>%1&#xa0;% prévus (%2 sur %3)</translation>
    </message>
    <message>
        <source>%1: the forecast stays below</source>
        <translation>%1&#xa0;: la prévision reste en dessous</translation>
    </message>
    <message>
        <source>%1: not reached in this period</source>
        <translation>%1&#xa0;: non atteint dans cette période</translation>
    </message>
    <message>
        <source>%1: crossed on %2</source>
        <translation>%1&#xa0;: franchi le %2</translation>
    </message>
    <message>
        <source>%1: expected on %2</source>
        <translation>%1&#xa0;: prévu le %2</translation>
    </message>
</context>
<context>
    <name>CalendarWording</name>
    <message>
        <source>A name has at most %1 characters, and this one has %2.</source>
        <translation>Un nom compte au plus %1 caractères, et celui-ci en a %2.</translation>
    </message>
    <message>
        <source>At most %L1 days off can be kept.</source>
        <translation>Au plus %L1 jours chômés peuvent être conservés.</translation>
    </message>
    <message>
        <source>Remove a calendar first.</source>
        <translation>Supprimez d’abord un calendrier.</translation>
    </message>
    <message>
        <source>A week has at least one working day.</source>
        <translation>Une semaine compte au moins un jour ouvré.</translation>
    </message>
    <message>
        <source>Leave one day chosen.</source>
        <translation>Laissez un jour sélectionné.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>At most %1 days in a row can be added at once, and these are %2.</source>
        <translation>Au plus %1 jours consécutifs peuvent être ajoutés à la fois, et il y en a ici %2.</translation>
    </message>
    <message>
        <source>A calendar needs a name.</source>
        <translation>Un calendrier doit avoir un nom.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file.</source>
        <translation>Ce n’est pas un fichier iCalendar.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .ics, as calendar programs export them.</source>
        <translation>Choisissez un fichier dont le nom se termine par .ics, tel que l’exportent les programmes de calendrier.</translation>
    </message>
    <message>
        <source>This calendar has more than %L1 entries.</source>
        <translation>Ce calendrier compte plus de %L1 entrées.</translation>
    </message>
    <message>
        <source>Choose a calendar that holds only holidays.</source>
        <translation>Choisissez un calendrier ne contenant que des jours fériés.</translation>
    </message>
    <message>
        <source>This file is not written in UTF-8.</source>
        <translation>Ce fichier n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Export the calendar again as an iCalendar (.ics) file.</source>
        <translation>Exportez à nouveau le calendrier en fichier iCalendar (.ics).</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB, too large for a calendar of holidays.</source>
        <translation>Ce fichier dépasse %1 Mo, trop pour un calendrier de jours fériés.</translation>
    </message>
    <message>
        <source>This calendar has no events.</source>
        <translation>Ce calendrier ne contient aucune entrée.</translation>
    </message>
    <message>
        <source>This calendar names no whole day between %1 and %2.</source>
        <translation>Ce calendrier n’indique aucune journée entière entre %1 et %2.</translation>
    </message>
    <message>
        <source>Choose a calendar of holidays or of days on which the company is closed.</source>
        <translation>Choisissez un calendrier des jours fériés ou des jours de fermeture de l’entreprise.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est illisible&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
</context>
<context>
    <name>ChargebackWording</name>
    <message>
        <source>Unassigned</source>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Choose another under Chargeback.</source>
        <translation>Choisissez-en un autre sous Refacturation.</translation>
    </message>
    <message>
        <source>cost centre</source>
        <translation>centre de coûts</translation>
    </message>
    <message>
        <source>cost centres</source>
        <translation>centres de coûts</translation>
    </message>
    <message>
        <source>billing group</source>
        <translation>groupe de facturation</translation>
    </message>
    <message>
        <source>billing groups</source>
        <translation>groupes de facturation</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Coût total</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>billed beyond the plan</source>
        <translation>facturé au-delà du forfait</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>covered by the plan</source>
        <translation>couvert par le forfait</translation>
    </message>
    <message>
        <source>%1 of the cost</source>
        <translation>%1 du coût</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>billing cycle</source>
        <translation>cycle de facturation</translation>
    </message>
    <message>
        <source>The %1 is not over yet: these figures are provisional.</source>
        <translation>Le %1 n’est pas encore terminé&#xa0;: ces chiffres sont provisoires.</translation>
    </message>
    <message>
        <source>The %1 ended less than 48 hours ago; its last hours may still change.</source>
        <translation>Le %1 s’est terminé il y a moins de 48 heures&#xa0;; ses dernières heures peuvent encore changer.</translation>
    </message>
    <message>
        <source>Events of a part of this %1 have not been read: it may have cost more.</source>
        <translation>Une partie des événements de ce %1 n’a pas été lue&#xa0;: le coût réel est peut-être plus élevé.</translation>
    </message>
    <message>
        <source>There is no list of cost centres yet, so that everything is unassigned. Import one to share the cost out.</source>
        <translation>Il n’y a pas encore de liste de centres de coûts&#xa0;; tout est donc non affecté. Importez-en une pour répartir le coût.</translation>
    </message>
    <message>
        <source>Billing groups are not visible to the keys of these connections.</source>
        <translation>Les groupes de facturation ne sont pas visibles avec les clés de ces connexions.</translation>
    </message>
    <message>
        <source>%1 have no known cost and count as nothing.</source>
        <translation>Sans coût connu et comptés pour rien&#xa0;: %1.</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>People stand under other names, the same in each report of this store.</source>
        <translation>Les personnes figurent sous d’autres noms, identiques dans chaque rapport de cette base.</translation>
    </message>
    <message>
        <source>By cost centre</source>
        <translation>Par centre de coûts</translation>
    </message>
    <message>
        <source>By billing group</source>
        <translation>Par groupe de facturation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>Cost by UTC day, up to %1.</source>
        <translation>Coût par jour UTC, jusqu’à %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Against Cursor and the invoice</source>
        <translation>Comparaison avec Cursor et la facture</translation>
    </message>
    <message>
        <source>Cursor&apos;s own spend of this cycle is not known.</source>
        <translation>Les dépenses indiquées par Cursor pour ce cycle ne sont pas connues.</translation>
    </message>
    <message>
        <source>all %1 match Cursor&apos;s own spend.</source>
        <translation>aucun écart avec les dépenses indiquées par Cursor (%1).</translation>
    </message>
    <message>
        <source>%1 of %2 differ from Cursor&apos;s own spend; Reconcile says why.</source>
        <translation>%1 sur %2 diffèrent des dépenses indiquées par Cursor&#xa0;; Rapprochement dit pourquoi.</translation>
    </message>
    <message>
        <source>the invoice of %1 less on-demand usage of %2 leaves %3: seats, taxes and what is not in events.</source>
        <translation>la facture de %1 moins l’utilisation à la demande de %2 laisse %3&#xa0;: licences, taxes et ce qui ne figure pas dans les événements.</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>Mode de calcul</translation>
    </message>
    <message>
        <source>Cost is what the usage events of these UTC days cost at Cursor&apos;s rates, included and on-demand; only on-demand is billed beyond the plan. Seats and taxes are not in it.</source>
        <translation>Le coût est celui des événements d’utilisation de ces jours UTC aux tarifs de Cursor, inclus et à la demande&#xa0;; seul l’à la demande est facturé au-delà du forfait. Licences et taxes n’y figurent pas.</translation>
    </message>
    <message>
        <source>A person named in the list of cost centres by e-mail is charged there; anybody else where the billing group of the day is. The rest is unassigned.</source>
        <translation>Une personne désignée par e-mail dans la liste des centres de coûts y est imputée&#xa0;; toute autre l’est selon son groupe de facturation du jour. Le reste est non affecté.</translation>
    </message>
    <message>
        <source>An event counts for the billing group that its user was in at that moment.</source>
        <translation>Un événement compte pour le groupe de facturation dont son utilisateur faisait partie à ce moment-là.</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <source>Billing group</source>
        <translation>Groupe de facturation</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Refacturation</translation>
    </message>
    <message>
        <source>Data as of %1. Days are UTC days.</source>
        <translation>Données au %1. Les jours sont des jours UTC.</translation>
    </message>
    <message>
        <source>Cost $</source>
        <translation>Coût $</translation>
    </message>
    <message>
        <source>On-demand $</source>
        <translation>À la demande $</translation>
    </message>
    <message>
        <source>Included $</source>
        <translation>Inclus $</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source> (not over yet)</source>
        <translation> (non terminé)</translation>
    </message>
    <message>
        <source>The file names nobody.</source>
        <translation>Le fichier ne désigne personne.</translation>
    </message>
    <message>
        <source>It needs two columns: an e-mail or a billing group, and the cost centre.</source>
        <translation>Il doit contenir deux colonnes&#xa0;: un e-mail ou un groupe de facturation, et le centre de coûts.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>ne désigne personne</translation>
    </message>
    <message>
        <source>no cost centre</source>
        <translation>sans centre de coûts</translation>
    </message>
    <message>
        <source>No line of the file has both a name and a cost centre.</source>
        <translation>Aucune ligne du fichier ne contient à la fois un nom et un centre de coûts.</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>Last sync %1</source>
        <translation>Dernière synchronisation %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Jamais synchronisé</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 événement</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 événements</translation>
    </message>
    <message>
        <source>no events yet</source>
        <translation>pas encore d’événements</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>Data to %1 stays available.</source>
        <translation>Les données jusqu’à %1 restent disponibles.</translation>
    </message>
    <message>
        <source>, newest event %1</source>
        <translation>, dernier événement %1</translation>
    </message>
    <message>
        <source>groups and repositories visible</source>
        <translation>groupes et dépôts visibles</translation>
    </message>
    <message>
        <source>1 record could not be read</source>
        <translation>1 enregistrement illisible</translation>
    </message>
    <message>
        <source>%1 records could not be read</source>
        <translation>%1 enregistrements illisibles</translation>
    </message>
    <message>
        <source>this key does not see %1 (Teams plan). Costs by user and model are complete.</source>
        <translation>cette clé ne donne pas accès à %1 (forfait Teams). Les coûts par utilisateur et par modèle sont complets.</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>reading members</source>
        <translation>lecture des membres</translation>
    </message>
    <message>
        <source>reading the current billing cycle</source>
        <translation>lecture du cycle de facturation en cours</translation>
    </message>
    <message>
        <source>reading billing groups</source>
        <translation>lecture des groupes de facturation</translation>
    </message>
    <message>
        <source>reading daily activity</source>
        <translation>lecture de l’activité quotidienne</translation>
    </message>
    <message>
        <source>reading commits</source>
        <translation>lecture des commits</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>finalisation</translation>
    </message>
    <message>
        <source> (part %1 of %2)</source>
        <translation> (partie %1 sur %2)</translation>
    </message>
    <message>
        <source>, page %1 of %2</source>
        <translation>, page %1 sur %2</translation>
    </message>
    <message>
        <source>, page %1</source>
        <translation>, page %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Its first ingestion has not finished yet.</source>
        <translation>Sa première ingestion n’est pas encore terminée.</translation>
    </message>
    <message>
        <source>%1 events so far.</source>
        <translation>%1 événements à ce jour.</translation>
    </message>
    <message>
        <source>older than twice the interval, so the newest figures are missing.</source>
        <translation>plus ancienne que deux intervalles&#xa0;; les derniers chiffres manquent donc.</translation>
    </message>
    <message>
        <source>Paused: nothing is read until you resume. %1.</source>
        <translation>En pause&#xa0;: rien n’est lu jusqu’à la reprise. %1.</translation>
    </message>
    <message>
        <source>First ingestion</source>
        <translation>Première ingestion</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>%1: waiting for Cursor&apos;s request limit, goes on in %2 s (%3)</source>
        <translation>%1&#xa0;: attente du quota de requêtes de Cursor, reprise dans %2 s (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>reste environ %1</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Données jusqu’à %1</translation>
    </message>
    <message>
        <source>next sync now</source>
        <translation>prochaine sync. maintenant</translation>
    </message>
    <message>
        <source>next sync in %1</source>
        <translation>prochaine sync. dans %1</translation>
    </message>
    <message>
        <source>usage events</source>
        <translation>événements d’utilisation</translation>
    </message>
    <message>
        <source>billing groups</source>
        <translation>groupes de facturation</translation>
    </message>
    <message>
        <source>repositories</source>
        <translation>dépôts</translation>
    </message>
    <message>
        <source>1 member.</source>
        <translation>1 membre.</translation>
    </message>
    <message>
        <source>%1 members.</source>
        <translation>%1 membres.</translation>
    </message>
    <message>
        <source>Usage events</source>
        <translation>Événements d’utilisation</translation>
    </message>
    <message>
        <source>Billing groups</source>
        <translation>Groupes de facturation</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>%1 are visible.</source>
        <translation>%1&#xa0;: visibles.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La clé fonctionne.</translation>
    </message>
    <message>
        <source>The key works, but does not see everything.</source>
        <translation>La clé fonctionne, mais ne voit pas tout.</translation>
    </message>
    <message>
        <source>This key does not see %1, as on a Teams plan: spend by %1 will be missing. Costs by user and model are complete. An Enterprise plan opens the rest; enter a key of it later and nothing is lost.</source>
        <translation>Cette clé ne donne pas accès à %1, comme avec un forfait Teams&#xa0;: les dépenses correspondantes (%1) manqueront. Les coûts par utilisateur et par modèle sont complets. Un forfait Enterprise rend le reste visible&#xa0;; saisissez-en une clé plus tard, rien n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 for %n day(s) at %2 requests a minute.</source>
        <translation>
            <numerusform>Environ %1 pour %n jour à %2 requêtes par minute.</numerusform>
            <numerusform>Environ %1 pour %n jours à %2 requêtes par minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for each 30 days at %2 requests a minute.</source>
        <translation>Environ %1 par tranche de 30 jours à %2 requêtes par minute.</translation>
    </message>
    <message>
        <source>by %1 since %2</source>
        <translation>par %1 depuis %2</translation>
    </message>
</context>
<context>
    <name>CycleText</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>settling</source>
        <translation>en consolidation</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>définitif</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
</context>
<context>
    <name>DigestPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>DigestWording</name>
    <message>
        <source>%1, week %2</source>
        <translation>%1, semaine %2</translation>
    </message>
    <message>
        <source>Weekly digest</source>
        <translation>Récapitulatif hebdomadaire</translation>
    </message>
    <message>
        <source>Cycle digest</source>
        <translation>Récapitulatif du cycle</translation>
    </message>
    <message>
        <source>Data as of %1. Days are UTC days.</source>
        <translation>Données au %1. Les jours sont des jours UTC.</translation>
    </message>
    <message>
        <source>The cycle that runs now</source>
        <translation>Le cycle en cours</translation>
    </message>
    <message>
        <source>There is no forecast for %1 yet. %2</source>
        <translation>Il n’y a pas encore de prévision pour %1. %2</translation>
    </message>
    <message>
        <source>Expected by %1</source>
        <translation>Prévu d’ici au %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 à ce jour</translation>
    </message>
    <message>
        <source>The cycle of %1 is expected to end at %2, in 80 of 100 cases between %3 and %4.</source>
        <translation>Le cycle de %1 devrait se terminer à %2, dans 80 cas sur 100 entre %3 et %4.</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>No budget is set.</source>
        <translation>Aucun budget n’est défini.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 of this moment, none of them spent or at risk.</source>
        <translation>%1 à cet instant, dont aucun n’est épuisé ni à risque.</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>budgets</source>
        <translation>budgets</translation>
    </message>
    <message>
        <source>Of %1, %2 spent to the end and %3 at risk as of now.</source>
        <translation>%1 à cet instant, dont épuisés&#xa0;: %2, à risque&#xa0;: %3.</translation>
    </message>
    <message>
        <source>1 is</source>
        <translation>1</translation>
    </message>
    <message>
        <source>%1 are</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Nothing in this %1 cost far more than it usually does.</source>
        <translation>Rien n’a coûté bien plus que d’ordinaire dans cette période (%1).</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Beyond the usual</source>
        <translation>Au-delà de la normale</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquittée</translation>
    </message>
    <message>
        <source>%1 began in this %2; muted ones are left out%3.</source>
        <translation>Débuts dans cette période (%2)&#xa0;: %1&#xa0;; les anomalies en sourdine sont exclues%3.</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>anomalie</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>anomalies</translation>
    </message>
    <message>
        <source>, and only the largest %1 are listed</source>
        <translation>, et seules les %1 plus importantes sont listées</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Barely used</source>
        <translation>Peu utilisée</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Inutilisée</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Prix par mois</translation>
    </message>
    <message>
        <source>%1: %2 not used in %3 days cost %4 a month.</source>
        <translation>%1&#xa0;: %2 sans utilisation depuis %3 jours, pour %4 par mois.</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>licences</translation>
    </message>
    <message>
        <source>%1: of %2 too little is known.</source>
        <translation>%1&#xa0;: trop peu d’informations sur %2.</translation>
    </message>
    <message>
        <source>Use of the last %1 days.</source>
        <translation>Utilisation des %1 derniers jours.</translation>
    </message>
    <message>
        <source>Cycle %1</source>
        <translation>Cycle %1</translation>
    </message>
    <message>
        <source>%1: the service&apos;s own spend was not read, so there is nothing to compare with.</source>
        <translation>%1&#xa0;: les dépenses indiquées par le service n’ont pas été lues&#xa0;; il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>over, its last hours still settle</source>
        <translation>terminé, dernières heures en consolidation</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source> Events of its first days are missing.</source>
        <translation> Les événements de ses premiers jours manquent.</translation>
    </message>
    <message>
        <source>%1 (%2): all %3 match Cursor&apos;s own spend.%4</source>
        <translation>%1 (%2)&#xa0;: aucun écart avec les dépenses indiquées par Cursor pour %3.%4</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>%1 (%2): %3 of %4 differ from Cursor&apos;s own spend, together by %5.%6</source>
        <translation>%1 (%2)&#xa0;: %3 sur %4 diffèrent des dépenses indiquées par Cursor, de %5 au total.%6</translation>
    </message>
    <message>
        <source>Attributed to repositories</source>
        <translation>Attribué aux dépôts</translation>
    </message>
    <message>
        <source>%1 of %2 (%3) could be attributed to repositories.</source>
        <translation>%1 sur %2 (%3) ont pu être attribués à des dépôts.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>By commits of the same day</source>
        <translation>Par commits du même jour</translation>
    </message>
    <message>
        <source>By commits of the 7 days after</source>
        <translation>Par commits des 7 jours suivants</translation>
    </message>
    <message>
        <source>By commits of the 7 days before</source>
        <translation>Par commits des 7 jours précédents</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Complétude</translation>
    </message>
    <message>
        <source>The newest event is of %1.</source>
        <translation>L’événement le plus récent est du %1.</translation>
    </message>
    <message>
        <source>Every event of the %1 has a cost (%2).</source>
        <translation>Chaque événement de la période (%1) a un coût (%2).</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>%1 of %2 have no known cost and are not in these figures.</source>
        <translation>%1 sur %2 n’ont pas de coût connu et ne figurent pas dans ces chiffres.</translation>
    </message>
    <message>
        <source>More than 48 hours have passed since the %1 ended: its figures have settled.</source>
        <translation>Plus de 48 heures se sont écoulées depuis la fin de la période (%1)&#xa0;: ses chiffres sont définitifs.</translation>
    </message>
    <message>
        <source>Figures settle 48 hours after they were incurred: until %1 those of this %2 can still change.</source>
        <translation>Les chiffres deviennent définitifs au bout de 48 heures&#xa0;: jusqu’au %1, ceux de cette période (%2) peuvent encore changer.</translation>
    </message>
    <message>
        <source>no comparison: the %1 before is not covered</source>
        <translation>pas de comparaison&#xa0;: la période précédente (%1) n’est pas couverte</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
    <message>
        <source>The %1 cost %2. The %1 before is not covered by events, so there is nothing to compare with.</source>
        <translation>Cette période (%1) a coûté %2. La précédente (%1) n’est pas couverte par des événements&#xa0;; il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>The %1 cost %2, as much as the one before (%3).</source>
        <translation>Cette période (%1) a coûté %2, autant que la précédente (%3).</translation>
    </message>
    <message>
        <source>The %1 cost %2: %3 %4 than the one before (%5%6).</source>
        <translation>Cette période (%1) a coûté %2&#xa0;: %3 %4 que la précédente (%5%6).</translation>
    </message>
    <message>
        <source>more</source>
        <translation>de plus</translation>
    </message>
    <message>
        <source>less</source>
        <translation>de moins</translation>
    </message>
    <message>
        <source>Cost by day, up to %1; days that are not worked are paler.</source>
        <translation>Coût par jour, jusqu’à %1&#xa0;; les jours non ouvrés sont plus pâles.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Utilisateurs actifs</translation>
    </message>
    <message>
        <source>of %1 members</source>
        <translation>sur %1 membres</translation>
    </message>
    <message>
        <source>This %1 has %2 days, the one before had %3.</source>
        <translation>Cette période (%1) compte %2 jours, la précédente en comptait %3.</translation>
    </message>
    <message>
        <source>The last 48 hours still change, and a part of them lies in this %1: its figures are provisional.</source>
        <translation>Les dernières 48 heures changent encore, et une partie se trouve dans cette période (%1)&#xa0;: ses chiffres sont provisoires.</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>Ce qui l’a fait évoluer</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Par utilisateur</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>By billing group</source>
        <translation>Par groupe de facturation</translation>
    </message>
    <message>
        <source>Nothing moved against the %1 before.</source>
        <translation>Aucun changement par rapport à la période précédente (%1).</translation>
    </message>
    <message>
        <source>The largest changes first, up or down, against %1.</source>
        <translation>Les plus grands changements d’abord, à la hausse ou à la baisse, par rapport à %1.</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Destination des dépenses</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Billing groups</source>
        <translation>Groupes de facturation</translation>
    </message>
    <message>
        <source>Billing groups are not visible to the keys of these connections.</source>
        <translation>Les groupes de facturation ne sont pas visibles avec les clés de ces connexions.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>Repositories are not visible to the keys of these connections.</source>
        <translation>Les dépôts ne sont pas visibles avec les clés de ces connexions.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>cycle</source>
        <translation>cycle</translation>
    </message>
</context>
<context>
    <name>DimensionWording</name>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>billing group</source>
        <translation>groupe de facturation</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>dépôt</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>mode</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
</context>
<context>
    <name>DollarAmount</name>
    <message>
        <source>Write dollars and cents, such as %1.</source>
        <translation>Saisissez dollars et cents, par exemple %1.</translation>
    </message>
    <message>
        <source>That is more than an invoice can say.</source>
        <translation>Ce montant est trop élevé pour une facture.</translation>
    </message>
</context>
<context>
    <name>DomainWording</name>
    <message>
        <source>The proxy “%1” can&apos;t be read.</source>
        <translation>Le proxy «&#xa0;%1&#xa0;» est illisible.</translation>
    </message>
    <message>
        <source>Write it as host:port, for example proxy.example.com:3128.</source>
        <translation>Saisissez-le sous la forme hôte:port, par exemple proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Une connexion doit avoir un nom.</translation>
    </message>
    <message>
        <source>Type one, for example your team&apos;s.</source>
        <translation>Saisissez-en un, par exemple celui de votre équipe.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Le nom dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>There is a connection named “%1” already.</source>
        <translation>Il existe déjà une connexion nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>Le nom commence ou se termine par une espace.</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>Supprimez-la.</translation>
    </message>
    <message>
        <source>“%1” stands for spend without a repository.</source>
        <translation>«&#xa0;%1&#xa0;» désigne les dépenses sans dépôt.</translation>
    </message>
    <message>
        <source>The owner is missing.</source>
        <translation>Le propriétaire manque.</translation>
    </message>
    <message>
        <source>Name the owner whose repository counts.</source>
        <translation>Indiquez le propriétaire dont le dépôt compte.</translation>
    </message>
    <message>
        <source>The new name is missing.</source>
        <translation>Le nouveau nom manque.</translation>
    </message>
    <message>
        <source>Name the repository that these become.</source>
        <translation>Indiquez le dépôt que ceux-ci deviennent.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1, at character %2.</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: %1, au caractère %2.</translation>
    </message>
    <message>
        <source>Mend it, or use a pattern with * instead.</source>
        <translation>Corrigez-la, ou utilisez plutôt un motif avec *.</translation>
    </message>
    <message>
        <source>“\%1” means nothing: the pattern has %2.</source>
        <translation>«&#xa0;\%1&#xa0;» ne désigne rien&#xa0;: le motif contient %2.</translation>
    </message>
    <message>
        <source>no groups in parentheses</source>
        <translation>aucun groupe entre parenthèses</translation>
    </message>
    <message>
        <source>one group in parentheses</source>
        <translation>un groupe entre parenthèses</translation>
    </message>
    <message>
        <source>%1 groups in parentheses</source>
        <translation>%1 groupes entre parenthèses</translation>
    </message>
    <message>
        <source>Put parentheses around the part that is to be kept.</source>
        <translation>Mettez entre parenthèses la partie à conserver.</translation>
    </message>
    <message>
        <source>It fits no repository yet.</source>
        <translation>Il ne correspond encore à aucun dépôt.</translation>
    </message>
    <message>
        <source>Name the repository.</source>
        <translation>Indiquez le dépôt.</translation>
    </message>
    <message>
        <source>Write which names it is for.</source>
        <translation>Indiquez à quels noms elle s’applique.</translation>
    </message>
    <message>
        <source>The owner does not belong here: the rule is for all owners.</source>
        <translation>Le propriétaire n’a pas sa place ici&#xa0;: la règle vaut pour tous les propriétaires.</translation>
    </message>
    <message>
        <source>Write only the part after the last “/”.</source>
        <translation>Saisissez seulement la partie qui suit le dernier «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>Spellings of one name have no * or ?.</source>
        <translation>Les variantes d’un même nom ne contiennent ni * ni&#xa0;?.</translation>
    </message>
    <message>
        <source>Write the name, or nothing for all names.</source>
        <translation>Saisissez le nom, ou rien pour tous les noms.</translation>
    </message>
    <message>
        <source>The new name has more * than the pattern.</source>
        <translation>Le nouveau nom contient plus de * que le motif.</translation>
    </message>
    <message>
        <source>Each * of the new name is what the pattern&apos;s * stood for.</source>
        <translation>Chaque * du nouveau nom correspond à ce que remplaçait le * du motif.</translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>neither chargedCents nor tokenUsage.totalCents was given; counted as $0</source>
        <translation>ni chargedCents ni tokenUsage.totalCents n’a été fourni&#xa0;; compté pour $0</translation>
    </message>
    <message>
        <source>kind says that nothing is charged</source>
        <translation>kind indique que rien n’est facturé</translation>
    </message>
    <message>
        <source>tokenUsage.totalCents less discountPercentOff, plus cursorTokenFee</source>
        <translation>tokenUsage.totalCents moins discountPercentOff, plus cursorTokenFee</translation>
    </message>
    <message>
        <source>the user&apos;s commits of the same day</source>
        <translation>commits de l’utilisateur le même jour</translation>
    </message>
    <message>
        <source>the user&apos;s next commits within 7 days</source>
        <translation>commits suivants de l’utilisateur dans les 7 jours</translation>
    </message>
    <message>
        <source>the user&apos;s last commits within 7 days before</source>
        <translation>derniers commits de l’utilisateur dans les 7 jours précédents</translation>
    </message>
    <message>
        <source>no user, or no commits within 7 days</source>
        <translation>sans utilisateur, ou aucun commit à moins de 7 jours</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>the connection that read it</source>
        <translation>la connexion qui l’a lu</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Billing group</source>
        <translation>Groupe de facturation</translation>
    </message>
    <message>
        <source>/teams/groups: membership at that moment</source>
        <translation>/teams/groups&#xa0;: appartenance à ce moment-là</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Billed as</source>
        <translation>Facturé comme</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>tokenUsage.totalCents plus cursorTokenFee, less cost</source>
        <translation>tokenUsage.totalCents plus cursorTokenFee, moins le coût</translation>
    </message>
    <message>
        <source>Token fee</source>
        <translation>Frais de tokens</translation>
    </message>
    <message>
        <source>cursorTokenFee, part of cost</source>
        <translation>cursorTokenFee, partie du coût</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>the four below</source>
        <translation>les quatre ci-dessous</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Tokens d’entrée</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de sortie</translation>
    </message>
    <message>
        <source>Cache write tokens</source>
        <translation>Tokens écriture cache</translation>
    </message>
    <message>
        <source>Cache read tokens</source>
        <translation>Tokens lecture cache</translation>
    </message>
    <message>
        <source>Max mode</source>
        <translation>Mode Max</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Headless</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interactif</translation>
    </message>
    <message>
        <source>Token based</source>
        <translation>Selon tokens</translation>
    </message>
    <message>
        <source>Free Bugbot</source>
        <translation>Bugbot gratuit</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>1 day, UTC</source>
        <translation>1 jour, UTC</translation>
    </message>
    <message>
        <source>%1 days, UTC</source>
        <translation>%1 jours, UTC</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>None: everybody, every model, everything</source>
        <translation>Aucun&#xa0;: tout le monde, tous les modèles, tout</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 n’est pas %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>%1 divided by 1 person</source>
        <translation>%1 divisé par 1 personne</translation>
    </message>
    <message>
        <source>%1 divided by %2 people</source>
        <translation>%1 divisé par %2 personnes</translation>
    </message>
    <message>
        <source>%1 divided by %2 requests</source>
        <translation>%1 divisé par %2 requêtes</translation>
    </message>
    <message>
        <source>%1 divided by %2 tokens, times a million</source>
        <translation>%1 divisé par %2 tokens, fois un million</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>How an event&apos;s cost is found</source>
        <translation>Comment le coût d’un événement est établi</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>How it is told what is on-demand</source>
        <translation>Comment l’à la demande est reconnu</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Counted for the events from %1 on, %2 of %3: the newest.</source>
        <translation>Compté pour les événements à partir du %1, %2 sur %3&#xa0;: les plus récents.</translation>
    </message>
    <message>
        <source>Counted before cost is shared out to repositories: an event names none.</source>
        <translation>Compté avant répartition du coût entre les dépôts&#xa0;: un événement n’en indique aucun.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Cursor&apos;s usage events: %1.</source>
        <translation>Événements d’utilisation de Cursor&#xa0;: %1.</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>synchronisé %1</translation>
    </message>
    <message>
        <source>no sync complete yet</source>
        <translation>aucune synchronisation complète</translation>
    </message>
    <message>
        <source>newest event %1</source>
        <translation>dernier événement %1</translation>
    </message>
    <message>
        <source>complete from %1</source>
        <translation>complet depuis %1</translation>
    </message>
    <message>
        <source>Settled: none of it is from the last 48 hours.</source>
        <translation>Définitif&#xa0;: rien ne date des dernières 48 heures.</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 événement</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 événements</translation>
    </message>
    <message>
        <source>%1 of the last 48 hours are part of it, and may still change.</source>
        <translation>%1 des dernières 48 heures en font partie et peuvent encore changer.</translation>
    </message>
    <message>
        <source>%1 of it (%2), from %3 of the last 48 hours, may still change.</source>
        <translation>%1 du total (%2), provenant de %3 des dernières 48 heures, peuvent encore changer.</translation>
    </message>
    <message>
        <source>How fresh it is</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>%1 is not complete for the whole range: earlier events are missing.</source>
        <translation>%1 n’est pas complet pour toute la période&#xa0;: des événements antérieurs manquent.</translation>
    </message>
    <message>
        <source>No connection is in scope.</source>
        <translation>Aucune connexion n’est concernée.</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Every event has a cost.</source>
        <translation>Chaque événement a un coût.</translation>
    </message>
    <message>
        <source>1 event has no cost and counts as 0.</source>
        <translation>1 événement n’a pas de coût et compte pour 0.</translation>
    </message>
    <message>
        <source>%1 events have no cost and count as 0.</source>
        <translation>%1 événements n’ont pas de coût et comptent pour 0.</translation>
    </message>
    <message>
        <source>%1: the last sync skipped %2 malformed records.</source>
        <translation>%1&#xa0;: la dernière synchronisation a ignoré %2 enregistrements mal formés.</translation>
    </message>
    <message>
        <source>%1: the last sync skipped %2 malformed records, an earlier one %3.</source>
        <translation>%1&#xa0;: la dernière synchronisation a ignoré %2 enregistrements mal formés, une précédente %3.</translation>
    </message>
    <message>
        <source>Such a record can&apos;t be read, not even when it happened, so it is in no figure.</source>
        <translation>Un tel enregistrement est illisible, date comprise&#xa0;; il ne figure donc dans aucun chiffre.</translation>
    </message>
    <message>
        <source>Attribution to repositories, of the cost</source>
        <translation>Attribution du coût aux dépôts</translation>
    </message>
    <message>
        <source>Repositories are not visible with this key, so nothing is attributed.</source>
        <translation>Les dépôts ne sont pas visibles avec cette clé&#xa0;; rien n’est donc attribué.</translation>
    </message>
    <message>
        <source>By commits of the same day</source>
        <translation>Par commits du même jour</translation>
    </message>
    <message>
        <source>By commits of the 7 days after</source>
        <translation>Par commits des 7 jours suivants</translation>
    </message>
    <message>
        <source>By commits of the 7 days before</source>
        <translation>Par commits des 7 jours précédents</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>partly in range</source>
        <translation>en partie dans la période</translation>
    </message>
    <message>
        <source>events incomplete</source>
        <translation>événements incomplets</translation>
    </message>
    <message>
        <source>Reconciliation with Cursor&apos;s own spend</source>
        <translation>Rapprochement avec les dépenses indiquées par Cursor</translation>
    </message>
    <message>
        <source>No billing cycle with events is touched.</source>
        <translation>Aucun cycle de facturation avec événements n’est concerné.</translation>
    </message>
    <message>
        <source>Cycle, whole</source>
        <translation>Cycle entier</translation>
    </message>
    <message>
        <source>Users that match</source>
        <translation>Utilisateurs concordants</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>no spend kept</source>
        <translation>dépenses non conservées</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Cursor tells spend by user only, so the other filters are left aside here.</source>
        <translation>Cursor n’indique les dépenses que par utilisateur&#xa0;; les autres filtres sont donc ignorés ici.</translation>
    </message>
    <message>
        <source>Only the newest %1 cycles are listed.</source>
        <translation>Seuls les %1 derniers cycles sont listés.</translation>
    </message>
    <message>
        <source>Active people</source>
        <translation>Personnes actives</translation>
    </message>
    <message>
        <source>There is nothing to divide by.</source>
        <translation>Il n’y a rien par quoi diviser.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
</context>
<context>
    <name>ExploreChartText</name>
    <message numerus="yes">
        <source>%n smaller</source>
        <translation>
            <numerusform>%n plus petit</numerusform>
            <numerusform>%n plus petits</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared: %1</source>
        <translation>Comparé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Autres (%1)</translation>
    </message>
    <message>
        <source>%1 per active user</source>
        <translation>%1 par utilisateur actif</translation>
    </message>
    <message>
        <source>%1 per request</source>
        <translation>%1 par requête</translation>
    </message>
    <message>
        <source>%1 per million tokens</source>
        <translation>%1 par million de tokens</translation>
    </message>
    <message>
        <source>Daily %1</source>
        <translation>Par jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Weekly %1</source>
        <translation>Par semaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Monthly %1</source>
        <translation>Par mois&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1 overall in %2.</source>
        <translation>%1 au global (%2).</translation>
    </message>
    <message>
        <source>Total %1 in %2.</source>
        <translation>Total&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Highest: %1 with %2.</source>
        <translation>Le plus élevé&#xa0;: %1 avec %2.</translation>
    </message>
    <message>
        <source>Largest: %1 with %2, %3 of the total.</source>
        <translation>Le plus grand&#xa0;: %1 avec %2, soit %3 du total.</translation>
    </message>
    <message>
        <source>Peak: %1 with %2.</source>
        <translation>Pic&#xa0;: %1 avec %2.</translation>
    </message>
    <message>
        <source>Compared with %1: %2.</source>
        <translation>Par rapport à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The table below holds the same figures.</source>
        <translation>Le tableau ci-dessous contient les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Ratios do not add up, so they are drawn as lines.</source>
        <translation>Les ratios ne s’additionnent pas&#xa0;; ils sont donc tracés en lignes.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
</context>
<context>
    <name>ExploreTableText</name>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Against the largest: ratios have no share of a whole</source>
        <translation>Par rapport au plus grand&#xa0;: un ratio n’est pas une part d’un tout</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>In the period of comparison</source>
        <translation>Pendant la période de comparaison</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>No cost</source>
        <translation>Sans coût</translation>
    </message>
    <message>
        <source>Events that Cursor has not given a cost</source>
        <translation>Événements auxquels Cursor n’a pas donné de coût</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Utilisateurs actifs</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Autres (%1)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>%1; the same people may be active in several rows, so they can&apos;t be added up</source>
        <translation>%1&#xa0;; les mêmes personnes peuvent être actives dans plusieurs lignes, qui ne s’additionnent donc pas</translation>
    </message>
    <message>
        <source>%1 by %2 active users</source>
        <translation>%1 pour %2 utilisateurs actifs</translation>
    </message>
    <message>
        <source>%1 for %2 requests</source>
        <translation>%1 pour %2 requêtes</translation>
    </message>
    <message>
        <source>%1 for %2 tokens</source>
        <translation>%1 pour %2 tokens</translation>
    </message>
    <message>
        <source>before: %1, now: %2</source>
        <translation>avant&#xa0;: %1, maintenant&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of them without a cost</source>
        <translation>dont %1 sans coût</translation>
    </message>
    <message>
        <source>%1 input, %2 output, %3 cache write, %4 cache read</source>
        <translation>%1 entrée, %2 sortie, %3 écriture cache, %4 lecture cache</translation>
    </message>
</context>
<context>
    <name>ExploreText</name>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>et %1</translation>
    </message>
    <message>
        <source>per active user</source>
        <translation>par utilisateur actif</translation>
    </message>
    <message>
        <source>per request</source>
        <translation>par requête</translation>
    </message>
    <message>
        <source>per million tokens</source>
        <translation>par million de tokens</translation>
    </message>
    <message>
        <source>in total</source>
        <translation>au total</translation>
    </message>
    <message>
        <source>every usage event</source>
        <translation>chaque événement d’utilisation</translation>
    </message>
    <message>
        <source>all people and models</source>
        <translation>toutes les personnes et tous les modèles</translation>
    </message>
    <message>
        <source>1 filter</source>
        <translation>1 filtre</translation>
    </message>
    <message>
        <source>%1 filters</source>
        <translation>%1 filtres</translation>
    </message>
    <message>
        <source>repositories are not visible</source>
        <translation>les dépôts ne sont pas visibles</translation>
    </message>
    <message>
        <source>attributed to repositories</source>
        <translation>attribué aux dépôts</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>80 %: %1</source>
        <translation>80&#xa0;%&#xa0;: %1</translation>
    </message>
    <message>
        <source>Forecast to %1</source>
        <translation>Prévision au %1</translation>
    </message>
    <message>
        <source>%1 forecast to %2</source>
        <translation>%1 prévus au %2</translation>
    </message>
    <message>
        <source>too little data: nothing to learn from</source>
        <translation>trop peu de données&#xa0;: rien à apprendre</translation>
    </message>
    <message numerus="yes">
        <source>too little data: %n of %1 days</source>
        <translation>
            <numerusform>trop peu de données&#xa0;: %n jour sur %1</numerusform>
            <numerusform>trop peu de données&#xa0;: %n jours sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastWording</name>
    <message>
        <source>No trend is taken to go on.</source>
        <translation>Aucune tendance n’est prolongée.</translation>
    </message>
    <message>
        <source>A trend of %1%2 % a week goes on and fades.</source>
        <translation>Une tendance de %1%2&#xa0;% par semaine se poursuit en s’atténuant.</translation>
    </message>
    <message>
        <source>Learnt from %1 days, %2 to %3: what each weekday usually costs, without bursts, at the level of the last weeks.</source>
        <translation>Appris sur %1 jours, du %2 au %3&#xa0;: le coût habituel de chaque jour de la semaine, hors pics, au niveau des dernières semaines.</translation>
    </message>
    <message>
        <source>One day off ahead counts like a day at the weekend.</source>
        <translation>Un jour chômé à venir compte comme un jour de week-end.</translation>
    </message>
    <message>
        <source>%1 days off ahead count like days at the weekend.</source>
        <translation>%1 jours chômés à venir comptent comme des jours de week-end.</translation>
    </message>
    <message>
        <source>The newest day may still change, so that it counts but teaches nothing.</source>
        <translation>Le dernier jour peut encore changer&#xa0;: il compte, mais n’apprend rien.</translation>
    </message>
    <message>
        <source>The newest %1 days may still change, so that they count but teach nothing.</source>
        <translation>Les %1 derniers jours peuvent encore changer&#xa0;: ils comptent, mais n’apprennent rien.</translation>
    </message>
    <message>
        <source>There are no figures since %1, so that the days from then on are forecast too.</source>
        <translation>Il n’y a pas de chiffres depuis le %1&#xa0;; les jours suivants sont donc eux aussi prévus.</translation>
    </message>
    <message>
        <source>The intervals come from how far such forecasts missed in these days; a backtest checks that the 80 % interval holds in 80 of 100 cases.</source>
        <translation>Les intervalles découlent des écarts de telles prévisions sur ces jours&#xa0;; un test rétrospectif vérifie que l’intervalle à 80&#xa0;% tient dans 80 cas sur 100.</translation>
    </message>
    <message>
        <source>Too little data: nothing was spent here in the last %1 days, so there is nothing to learn from.</source>
        <translation>Trop peu de données&#xa0;: aucune dépense ici au cours des %1 derniers jours, il n’y a donc rien à apprendre.</translation>
    </message>
    <message>
        <source>Too little data: the first spend here was %1 days ago, and a forecast needs %2 days.</source>
        <translation>Trop peu de données&#xa0;: la première dépense ici date d’il y a %1 jours, et une prévision en demande %2.</translation>
    </message>
    <message>
        <source>Too little data: there is %1 day of history, and a forecast needs %2.</source>
        <translation>Trop peu de données&#xa0;: il y a %1 jour d’historique, et une prévision en demande %2.</translation>
    </message>
    <message>
        <source>Too little data: there are %1 days of history, and a forecast needs %2.</source>
        <translation>Trop peu de données&#xa0;: il y a %1 jours d’historique, et une prévision en demande %2.</translation>
    </message>
</context>
<context>
    <name>IngestWording</name>
    <message>
        <source>billing groups</source>
        <translation>groupes de facturation</translation>
    </message>
    <message>
        <source>repositories</source>
        <translation>dépôts</translation>
    </message>
    <message>
        <source>Paused by the administrator: nothing new is read.</source>
        <translation>Mise en pause par l’administrateur&#xa0;: rien de nouveau n’est lu.</translation>
    </message>
    <message>
        <source>Resume it to read on.</source>
        <translation>Reprenez-la pour poursuivre la lecture.</translation>
    </message>
    <message>
        <source>The first ingestion is not finished yet.</source>
        <translation>La première ingestion n’est pas encore terminée.</translation>
    </message>
    <message>
        <source>The last successful sync is older than twice the interval.</source>
        <translation>La dernière synchronisation réussie date de plus de deux intervalles.</translation>
    </message>
    <message>
        <source>Sync now.</source>
        <translation>Synchronisez maintenant.</translation>
    </message>
    <message>
        <source>This key does not see %1 (Teams plan). Costs by user and model are complete.</source>
        <translation>Cette clé ne donne pas accès à %1 (forfait Teams). Les coûts par utilisateur et par modèle sont complets.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation>La connexion a été supprimée.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>La clé est vide.</translation>
    </message>
    <message>
        <source>Paste the Admin API key.</source>
        <translation>Collez la clé Admin API.</translation>
    </message>
    <message>
        <source>Events can be kept for %1 to %2 months, or for ever.</source>
        <translation>Les événements peuvent être conservés de %1 à %2 mois, ou indéfiniment.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source> (process %1 on %2)</source>
        <translation> (processus %1 sur %2)</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source> since %1 UTC</source>
        <translation> depuis %1 UTC</translation>
    </message>
    <message>
        <source>“%1” is being synced by %2 already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà en cours de synchronisation par %2.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Attendez que ce soit terminé.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written.</source>
        <translation>Impossible d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>Check that it belongs to you and that the disk is not full.</source>
        <translation>Vérifiez qu’il vous appartient et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The service&apos;s pages of usage events kept changing while they were read.</source>
        <translation>Les pages d’événements d’utilisation du service n’ont cessé de changer pendant leur lecture.</translation>
    </message>
    <message>
        <source>Sync again later; what was read before is kept.</source>
        <translation>Synchronisez à nouveau plus tard&#xa0;; ce qui a déjà été lu est conservé.</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Cycle from %1</source>
        <translation>Cycle à partir du %1</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>the ISO 639 code of the language of these texts</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>Magnitude</name>
    <message>
        <source>k</source>
        <comment>thousands, behind a number</comment>
        <translation>k</translation>
    </message>
    <message>
        <source>M</source>
        <comment>millions, behind a number</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>B</source>
        <comment>thousand millions, behind a number</comment>
        <translation>Md</translation>
    </message>
    <message>
        <source>T</source>
        <comment>million millions, behind a number</comment>
        <translation>Bn</translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Billing group</source>
        <translation>Groupe de facturation</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Cycle de facturation</translation>
    </message>
    <message>
        <source>Max mode</source>
        <translation>Mode Max</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>billing groups</source>
        <translation>groupes de facturation</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modèles</translation>
    </message>
    <message>
        <source>repositories</source>
        <translation>dépôts</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>types</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>billing cycles</source>
        <translation>cycles de facturation</translation>
    </message>
    <message>
        <source>modes</source>
        <translation>modes</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>connexions</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Events without a cost</source>
        <translation>Événements sans coût</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Tokens d’entrée</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de sortie</translation>
    </message>
    <message>
        <source>Cache write tokens</source>
        <translation>Tokens écriture cache</translation>
    </message>
    <message>
        <source>Cache read tokens</source>
        <translation>Tokens lecture cache</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>This cycle</source>
        <translation>Ce cycle</translation>
    </message>
    <message>
        <source>Last cycle</source>
        <translation>Dernier cycle</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Cost this cycle</source>
        <translation>Coût de ce cycle</translation>
    </message>
    <message>
        <source>Cost last cycle</source>
        <translation>Coût du dernier cycle</translation>
    </message>
    <message>
        <source>Cost, last 7 days</source>
        <translation>Coût, 7 derniers jours</translation>
    </message>
    <message>
        <source>Cost, last 30 days</source>
        <translation>Coût, 30 derniers jours</translation>
    </message>
    <message>
        <source>Cost, last 90 days</source>
        <translation>Coût, 90 derniers jours</translation>
    </message>
    <message>
        <source>Cost this month</source>
        <translation>Coût de ce mois</translation>
    </message>
    <message>
        <source>Cost last month</source>
        <translation>Coût du mois dernier</translation>
    </message>
    <message>
        <source>Cost this quarter</source>
        <translation>Coût de ce trimestre</translation>
    </message>
    <message>
        <source>Cost, last 365 days</source>
        <translation>Coût, 365 derniers jours</translation>
    </message>
    <message>
        <source>Cost, all days</source>
        <translation>Coût, tous les jours</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Coût, %1</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>on-demand</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>included</source>
        <translation>inclus</translation>
    </message>
    <message>
        <source>Weekly %1</source>
        <translation>Par semaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Monthly %1</source>
        <translation>Par mois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Daily %1</source>
        <translation>Par jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>, this billing cycle</source>
        <translation>, ce cycle de facturation</translation>
    </message>
    <message>
        <source>, last billing cycle</source>
        <translation>, dernier cycle de facturation</translation>
    </message>
    <message>
        <source>all people and models</source>
        <translation>toutes les personnes et tous les modèles</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>repositories are not visible</source>
        <translation>les dépôts ne sont pas visibles</translation>
    </message>
    <message>
        <source>attributed to repositories</source>
        <translation>attribué aux dépôts</translation>
    </message>
    <message>
        <source>Total %1 in %2.</source>
        <translation>Total&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Highest: %1 with %2.</source>
        <translation>Le plus élevé&#xa0;: %1 avec %2.</translation>
    </message>
    <message>
        <source>The table below holds the same figures.</source>
        <translation>Le tableau ci-dessous contient les mêmes chiffres.</translation>
    </message>
</context>
<context>
    <name>PageCaption</name>
    <message>
        <source>Filters: %1</source>
        <translation>Filtres&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>%1 input, %2 output, %3 cache write, %4 cache read</source>
        <translation>%1 entrée, %2 sortie, %3 écriture cache, %4 lecture cache</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>%1; %2 events without a cost</source>
        <translation>%1&#xa0;; %2 événements sans coût</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En cache</translation>
    </message>
    <message>
        <source>Per request</source>
        <translation>Par requête</translation>
    </message>
    <message>
        <source>Per M tokens</source>
        <translation>Par M tokens</translation>
    </message>
    <message>
        <source>Cost per million tokens of all classes</source>
        <translation>Coût par million de tokens de toutes catégories</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
</context>
<context>
    <name>PeopleText</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (supprimé)</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>tout le temps</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>rien à comparer</translation>
    </message>
    <message>
        <source>There are no complete figures for %1.</source>
        <translation>Il n’y a pas de chiffres complets pour %1.</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>rien&#xa0;: %1</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>comme %1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>contre %1</translation>
    </message>
    <message>
        <source>number %1 of %2</source>
        <translation>n° %1 sur %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>, this billing cycle</source>
        <translation>, ce cycle de facturation</translation>
    </message>
    <message>
        <source>, last billing cycle</source>
        <translation>, dernier cycle de facturation</translation>
    </message>
    <message>
        <source>Cache read ÷ (input + cache write + cache read) tokens: how much of what models were given to read came from the cache, which costs a fraction of fresh input.</source>
        <translation>Tokens lecture cache ÷ (entrée + écriture cache + lecture cache)&#xa0;: la part de ce qui a été donné à lire aux modèles provenant du cache, qui coûte une fraction de l’entrée neuve.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Barely used</source>
        <translation>Peu utilisée</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Inutilisée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>No seat</source>
        <translation>Sans licence</translation>
    </message>
    <message>
        <source>Active on at least %1 of the last %2.</source>
        <translation>Actif au moins %1 des derniers %2.</translation>
    </message>
    <message>
        <source>Active, but on fewer than %1 of the last %2.</source>
        <translation>Actif, mais moins de %1 sur les derniers %2.</translation>
    </message>
    <message>
        <source>Not active on any of the last %1 days.</source>
        <translation>Actif aucun des %1 derniers jours.</translation>
    </message>
    <message>
        <source>Little or nothing was seen, but daily usage was not read for all of the %1 days, so there may have been more.</source>
        <translation>Peu ou rien n’a été vu, mais l’utilisation quotidienne n’a pas été lue pour l’ensemble des %1 jours&#xa0;; il y a donc pu en avoir davantage.</translation>
    </message>
    <message>
        <source>This role holds no paid seat.</source>
        <translation>Ce rôle n’occupe pas de licence payante.</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Non indiquée</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En deçà</translation>
    </message>
    <message>
        <source>On course to it</source>
        <translation>En passe d’y arriver</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Proche</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteinte</translation>
    </message>
    <message>
        <source>Cursor gave no limit for this member: only the team&apos;s pool stops them.</source>
        <translation>Cursor n’a indiqué aucune limite pour ce membre&#xa0;: seule l’enveloppe de l’équipe l’arrête.</translation>
    </message>
    <message>
        <source>Not expected to reach the limit in this cycle.</source>
        <translation>La limite ne devrait pas être atteinte dans ce cycle.</translation>
    </message>
    <message>
        <source>At the pace so far, the limit is reached before the cycle ends.</source>
        <translation>Au rythme actuel, la limite sera atteinte avant la fin du cycle.</translation>
    </message>
    <message>
        <source>At least four fifths of the limit are used.</source>
        <translation>Au moins quatre cinquièmes de la limite sont utilisés.</translation>
    </message>
    <message>
        <source>All of the limit is used: on-demand usage has ended for this member.</source>
        <translation>Toute la limite est utilisée&#xa0;: l’utilisation à la demande est terminée pour ce membre.</translation>
    </message>
    <message>
        <source>Not known: the program ended before the answer</source>
        <translation>Inconnu&#xa0;: le programme s’est terminé avant la réponse</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fait</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>no limit of their own</source>
        <translation>pas de limite individuelle</translation>
    </message>
    <message>
        <source>unknown account</source>
        <translation>compte inconnu</translation>
    </message>
    <message>
        <source>%1 a cycle</source>
        <translation>%1 par cycle</translation>
    </message>
</context>
<context>
    <name>PlanWording</name>
    <message>
        <source>A contract has at most %1 seat types.</source>
        <translation>Un contrat compte au plus %1 types de licence.</translation>
    </message>
    <message>
        <source>Each seat type needs a name.</source>
        <translation>Chaque type de licence doit avoir un nom.</translation>
    </message>
    <message>
        <source>A seat type&apos;s name has at most %1 characters.</source>
        <translation>Le nom d’un type de licence compte au plus %1 caractères.</translation>
    </message>
    <message>
        <source>There are two seat types called “%1”.</source>
        <translation>Il y a deux types de licence nommés «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The price of “%1” must lie between nothing and $100,000 a month.</source>
        <translation>Le prix de «&#xa0;%1&#xa0;» doit être compris entre rien et $100,000 par mois.</translation>
    </message>
    <message>
        <source>The included usage of “%1” must lie between nothing and $100,000.</source>
        <translation>L’utilisation incluse de «&#xa0;%1&#xa0;» doit être comprise entre rien et $100,000.</translation>
    </message>
    <message>
        <source>Choose the seat type that most members have.</source>
        <translation>Choisissez le type de licence de la plupart des membres.</translation>
    </message>
    <message>
        <source>There are at most %1 exceptions; use billing groups.</source>
        <translation>Il y a au plus %1 exceptions&#xa0;; utilisez des groupes de facturation.</translation>
    </message>
    <message>
        <source>An exception needs a person or a billing group.</source>
        <translation>Une exception doit concerner une personne ou un groupe de facturation.</translation>
    </message>
    <message>
        <source>The exception for %1 names the seat type “%2”, which there is not.</source>
        <translation>L’exception pour %1 mentionne le type de licence «&#xa0;%2&#xa0;», qui n’existe pas.</translation>
    </message>
    <message>
        <source>There are two exceptions for %1.</source>
        <translation>Il y a deux exceptions pour %1.</translation>
    </message>
    <message>
        <source>The discount must lie between 0 and 100 %.</source>
        <translation>La remise doit être comprise entre 0 et 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The commitment must be an amount above nothing.</source>
        <translation>L’engagement doit être un montant supérieur à zéro.</translation>
    </message>
    <message>
        <source>The commitment ends before it begins.</source>
        <translation>L’engagement se termine avant de commencer.</translation>
    </message>
    <message>
        <source>The commitment&apos;s period has at most five years.</source>
        <translation>La période d’engagement est d’au plus cinq ans.</translation>
    </message>
    <message>
        <source>The team&apos;s limit must not lie below nothing.</source>
        <translation>La limite de l’équipe ne doit pas être négative.</translation>
    </message>
    <message>
        <source>The contract renews before it starts.</source>
        <translation>Le contrat se renouvelle avant de commencer.</translation>
    </message>
    <message>
        <source>The notice has at most 365 days.</source>
        <translation>Le préavis est d’au plus 365 jours.</translation>
    </message>
    <message>
        <source>Barely used is a number of active days between 1 and 30.</source>
        <translation>«&#xa0;Peu utilisée&#xa0;» est un nombre de jours actifs compris entre 1 et 30.</translation>
    </message>
    <message>
        <source>A team limit is one pool: it is not shared out among members. Whoever spends first uses it up for all, and when it is used up, on-demand usage ends for everybody until the next cycle, also for those who spent nothing. Only a member&apos;s own limit keeps one member from using up the pool.</source>
        <translation>Une limite d’équipe est une enveloppe commune&#xa0;: elle n’est pas répartie entre les membres. Les premiers à dépenser l’épuisent pour tous et, une fois épuisée, l’utilisation à la demande s’arrête pour tout le monde jusqu’au cycle suivant, y compris pour ceux qui n’ont rien dépensé. Seule une limite individuelle empêche un membre d’épuiser l’enveloppe.</translation>
    </message>
    <message>
        <source>A limit belongs to a member with an e-mail address.</source>
        <translation>Une limite s’applique à un membre ayant une adresse e-mail.</translation>
    </message>
    <message>
        <source>Cursor takes a limit of $0 for no limit.</source>
        <translation>Cursor considère une limite de $0 comme une absence de limite.</translation>
    </message>
    <message>
        <source>Set at least $1, or switch on-demand usage off in Cursor&apos;s dashboard.</source>
        <translation>Fixez au moins $1, ou désactivez l’utilisation à la demande dans le tableau de bord de Cursor.</translation>
    </message>
    <message>
        <source>A limit is a whole number of dollars from 1 to %1.</source>
        <translation>Une limite est un nombre entier de dollars de 1 à %1.</translation>
    </message>
    <message>
        <source>That is the limit already.</source>
        <translation>C’est déjà la limite en vigueur.</translation>
    </message>
    <message>
        <source>Only a change that was made can be undone.</source>
        <translation>Seule une modification effectuée peut être annulée.</translation>
    </message>
    <message>
        <source>no limit of their own</source>
        <translation>pas de limite individuelle</translation>
    </message>
    <message>
        <source>The limit of %1 is %2 by now: somebody else changed it.</source>
        <translation>La limite de %1 est désormais de %2&#xa0;: quelqu’un d’autre l’a modifiée.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look again and decide anew.</source>
        <translation>Rien n’a été modifié. Vérifiez et décidez à nouveau.</translation>
    </message>
    <message>
        <source> It could not be noted: </source>
        <translation> Cela n’a pas pu être consigné&#xa0;: </translation>
    </message>
    <message>
        <source>Cursor did not change the limit and gave no reason.</source>
        <translation>Cursor n’a pas modifié la limite et n’a donné aucune raison.</translation>
    </message>
    <message>
        <source>Cursor did not change the limit: “%1”.</source>
        <translation>Cursor n’a pas modifié la limite&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Cursor confirmed it. The table follows with the next sync.</source>
        <translation>Cursor l’a confirmé. Le tableau suivra à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Cursor confirmed it and shows the new limit.</source>
        <translation>Cursor l’a confirmé et affiche la nouvelle limite.</translation>
    </message>
    <message>
        <source>Cursor confirmed it, but does not show it yet. The table follows with the next sync.</source>
        <translation>Cursor l’a confirmé, mais ne l’affiche pas encore. Le tableau suivra à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>%1 Reading back did not work either, so the limit may be the old or the new one. Sync, and look again.</source>
        <translation>%1 La relecture a échoué elle aussi&#xa0;; la limite peut donc être l’ancienne ou la nouvelle. Synchronisez et vérifiez.</translation>
    </message>
    <message>
        <source>%1 But Cursor shows the new limit: it was done.</source>
        <translation>%1 Mais Cursor affiche la nouvelle limite&#xa0;: la modification a été faite.</translation>
    </message>
    <message>
        <source>%1 Cursor still shows the old limit: nothing was done.</source>
        <translation>%1 Cursor affiche toujours l’ancienne limite&#xa0;: rien n’a été fait.</translation>
    </message>
    <message>
        <source>%1 Cursor shows a third limit, %2.</source>
        <translation>%1 Cursor affiche une troisième limite, %2.</translation>
    </message>
    <message>
        <source>Cursor does not list %1 among the team&apos;s members.</source>
        <translation>Cursor ne liste pas %1 parmi les membres de l’équipe.</translation>
    </message>
    <message>
        <source>Sync, and look again.</source>
        <translation>Synchronisez et vérifiez.</translation>
    </message>
    <message>
        <source>This connection is no longer there.</source>
        <translation>Cette connexion n’existe plus.</translation>
    </message>
    <message>
        <source>Changing limits is switched off.</source>
        <translation>La modification des limites est désactivée.</translation>
    </message>
    <message>
        <source>Switch it on under Settings, Limits, if you want to.</source>
        <translation>Activez-la si vous le souhaitez sous Paramètres, Limites.</translation>
    </message>
    <message>
        <source>%1 of %2 are used in the cycle from %3 to %4 (%5).</source>
        <translation>%1 sur %2 sont utilisés dans le cycle du %3 au %4 (%5).</translation>
    </message>
    <message>
        <source> At this pace the limit is reached on %1.</source>
        <translation> À ce rythme, la limite sera atteinte le %1.</translation>
    </message>
    <message>
        <source>%1 reached the limit of %2</source>
        <translation>%1 a atteint la limite de %2</translation>
    </message>
    <message>
        <source> On-demand usage has ended for this member until the next cycle.</source>
        <translation> L’utilisation à la demande est terminée pour ce membre jusqu’au cycle suivant.</translation>
    </message>
    <message>
        <source>%1 has used %2 of the limit</source>
        <translation>%1 a utilisé %2 de la limite</translation>
    </message>
    <message>
        <source>%1 is on course to reach the limit of %2</source>
        <translation>%1 est en passe d’atteindre la limite de %2</translation>
    </message>
    <message>
        <source>The team&apos;s limit of %1 is used up</source>
        <translation>La limite de l’équipe (%1) est épuisée</translation>
    </message>
    <message>
        <source>%1 of the team&apos;s limit are used</source>
        <translation>%1 de la limite de l’équipe sont utilisés</translation>
    </message>
    <message>
        <source>The team is on course to reach its limit of %1</source>
        <translation>L’équipe est en passe d’atteindre sa limite de %1</translation>
    </message>
    <message>
        <source> At this pace it is reached on %1.</source>
        <translation> À ce rythme, elle sera atteinte le %1.</translation>
    </message>
    <message>
        <source>The contract of %1 renews on %2; notice can be given until %3 (%4 days before).</source>
        <translation>Le contrat de %1 se renouvelle le %2&#xa0;; il peut être résilié jusqu’au %3 (%4 jours avant).</translation>
    </message>
    <message>
        <source>%1 days left to give notice</source>
        <translation>Plus que %1 jours pour résilier</translation>
    </message>
    <message>
        <source>The contract renews in %1 days</source>
        <translation>Le contrat se renouvelle dans %1 jours</translation>
    </message>
    <message>
        <source> The time for notice is over.</source>
        <translation> Le délai de résiliation est dépassé.</translation>
    </message>
    <message>
        <source>%1 of %2 are used in the period from %3 to %4 (%5).</source>
        <translation>%1 sur %2 sont utilisés dans la période du %3 au %4 (%5).</translation>
    </message>
    <message>
        <source>The commitment was used up on %1</source>
        <translation>L’engagement a été épuisé le %1</translation>
    </message>
    <message>
        <source>The commitment runs out on %1, %2 days early</source>
        <translation>L’engagement sera épuisé le %1, %2 jours trop tôt</translation>
    </message>
    <message>
        <source>%1 of the commitment would be left unused</source>
        <translation>%1 de l’engagement resteraient inutilisés</translation>
    </message>
    <message>
        <source> What is left at the end is lost unless the contract says otherwise.</source>
        <translation> Ce qui reste à la fin est perdu, sauf disposition contraire du contrat.</translation>
    </message>
    <message>
        <source>As surely as the last cycle repeats itself.</source>
        <translation>Aussi sûr que le dernier cycle se répète.</translation>
    </message>
    <message>
        <source>Quite sure: the prices measured here explain the cost well.</source>
        <translation>Assez sûr&#xa0;: les prix mesurés ici expliquent bien le coût.</translation>
    </message>
    <message>
        <source>Fairly sure: the prices measured here are rough.</source>
        <translation>Moyennement sûr&#xa0;: les prix mesurés ici sont approximatifs.</translation>
    </message>
    <message>
        <source>Unsure: the prices measured here vary much.</source>
        <translation>Peu sûr&#xa0;: les prix mesurés ici varient beaucoup.</translation>
    </message>
    <message>
        <source> in headless runs</source>
        <translation> en exécution headless</translation>
    </message>
    <message>
        <source>Each stands for itself: several touch the same requests, so together they save less than their sum.</source>
        <translation>Chacune vaut pour elle-même&#xa0;: plusieurs touchent les mêmes requêtes, si bien qu’ensemble elles économisent moins que leur somme.</translation>
    </message>
    <message>
        <source>Use %1 for %2 % of the requests that go to %3%4</source>
        <translation>Utiliser %1 pour %2&#xa0;% des requêtes adressées à %3%4</translation>
    </message>
    <message>
        <source>Do without max mode</source>
        <translation>Se passer du mode Max</translation>
    </message>
    <message>
        <source>Give up the seat of “%1” that nobody used in 90 days</source>
        <translation>Rendre la licence «&#xa0;%1&#xa0;» que personne n’a utilisée en 90 jours</translation>
    </message>
    <message>
        <source>Give up %1 seats of “%2” that nobody used in 90 days</source>
        <translation>Rendre %1 licences «&#xa0;%2&#xa0;» que personne n’a utilisées en 90 jours</translation>
    </message>
    <message>
        <source>Sure, as far as the contract you typed in is right.</source>
        <translation>Sûr, pour autant que le contrat saisi soit exact.</translation>
    </message>
    <message>
        <source>Prices are the contract&apos;s, after its discount, a month; a seat can be given up at once.</source>
        <translation>Les prix sont ceux du contrat, remise déduite, par mois&#xa0;; une licence peut être rendue immédiatement.</translation>
    </message>
    <message>
        <source>These people did nothing in Cursor for 90 days. Ask before you take a seat away: some may be on leave.</source>
        <translation>Ces personnes n’ont rien fait dans Cursor depuis 90 jours. Renseignez-vous avant de retirer une licence&#xa0;: certaines sont peut-être en congé.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personnes</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 requête</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 requêtes</translation>
    </message>
    <message>
        <source>Measured over the last complete billing cycle, %1 to %2.</source>
        <translation>Mesuré sur le dernier cycle de facturation complet, du %1 au %2.</translation>
    </message>
    <message>
        <source>Measured over the last %1 days, %2 to %3, and scaled to a billing cycle of %4 days, since the last cycle is not completely stored.</source>
        <translation>Mesuré sur les %1 derniers jours, du %2 au %3, et ramené à un cycle de facturation de %4 jours, le dernier cycle n’étant pas entièrement stocké.</translation>
    </message>
    <message>
        <source>The price of each class of tokens is estimated from this team&apos;s own last 90 days and applied to the tokens that were used.</source>
        <translation>Le prix de chaque catégorie de tokens est estimé d’après les 90 derniers jours de cette équipe et appliqué aux tokens utilisés.</translation>
    </message>
    <message>
        <source>A request is assumed to cost what this team&apos;s requests of that model cost on average over the last 90 days.</source>
        <translation>Une requête est supposée coûter ce que les requêtes de cette équipe à ce modèle ont coûté en moyenne sur les 90 derniers jours.</translation>
    </message>
    <message>
        <source>%1 % of the requests change, and they are like the others.</source>
        <translation>%1&#xa0;% des requêtes changent, et elles ressemblent aux autres.</translation>
    </message>
    <message>
        <source>The same work needs as many tokens and requests as before.</source>
        <translation>Le même travail demande autant de tokens et de requêtes qu’avant.</translation>
    </message>
    <message>
        <source>The same work needs %1 % of the tokens and requests.</source>
        <translation>Le même travail demande %1&#xa0;% des tokens et des requêtes.</translation>
    </message>
    <message>
        <source>Whoever reaches the limit stops using what is billed; usage that the plan includes goes on.</source>
        <translation>Quiconque atteint la limite cesse d’utiliser ce qui est facturé&#xa0;; l’utilisation incluse dans le forfait continue.</translation>
    </message>
    <message>
        <source>Nobody changes habits before reaching it, and nobody is allowed more.</source>
        <translation>Personne ne change ses habitudes avant de l’atteindre, et personne ne bénéficie d’une limite plus élevée.</translation>
    </message>
    <message>
        <source>Seats change for those first who use least of what their seat includes.</source>
        <translation>Les licences changent d’abord pour ceux qui utilisent le moins ce que leur licence inclut.</translation>
    </message>
    <message>
        <source>Included usage that a seat no longer holds is used all the same, and billed.</source>
        <translation>L’utilisation incluse qu’une licence ne contient plus a lieu malgré tout, et elle est facturée.</translation>
    </message>
    <message>
        <source>It touches %1 and %2 a cycle.</source>
        <translation>Cela concerne %1 et %2 par cycle.</translation>
    </message>
    <message>
        <source>Answers of another model may be better or worse, quicker or slower; for hard tasks people may ask twice, which costs more.</source>
        <translation>Les réponses d’un autre modèle peuvent être meilleures ou moins bonnes, plus rapides ou plus lentes&#xa0;; pour les tâches difficiles, on demandera peut-être deux fois, ce qui coûte plus cher.</translation>
    </message>
    <message>
        <source>Without max mode the context is shorter: long files and large changes need more steps, or do not fit.</source>
        <translation>Sans le mode Max, le contexte est plus court&#xa0;: les fichiers longs et les modifications importantes demandent plus d’étapes, ou ne tiennent pas.</translation>
    </message>
    <message>
        <source>Nobody would have reached the limit.</source>
        <translation>Personne n’aurait atteint la limite.</translation>
    </message>
    <message>
        <source>%1 would have reached %2, the first on %3, and would have worked without what is billed from then to the end of the cycle: %4.</source>
        <translation>Atteinte de %2 par %1, la première fois le %3&#xa0;; de là à la fin du cycle, le travail se serait fait sans ce qui est facturé&#xa0;: %4.</translation>
    </message>
    <message>
        <source>The money saved is work that these people would have done without AI, or not at all.</source>
        <translation>L’argent économisé représente du travail que ces personnes auraient fait sans IA, ou pas du tout.</translation>
    </message>
    <message>
        <source>It touches %1. Whoever uses more than the smaller seat includes is billed for the rest.</source>
        <translation>Cela concerne %1. Ceux qui utilisent plus que ce qu’inclut la plus petite licence se voient facturer le reste.</translation>
    </message>
    <message>
        <source>Too little data: the team has used %1%2 for %3 in the last 90 days, which is not enough to tell what it costs here.</source>
        <translation>Trop peu de données&#xa0;: l’équipe a utilisé %1%2 pour %3 sur les 90 derniers jours, ce qui ne suffit pas pour dire ce que cela coûte ici.</translation>
    </message>
    <message>
        <source> in max mode</source>
        <translation> en mode Max</translation>
    </message>
    <message>
        <source>Left out, since they were hardly used without max mode: %1.</source>
        <translation>Exclus, car presque jamais utilisés sans le mode Max&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Those requests are left out. </source>
        <translation>Ces requêtes sont exclues. </translation>
    </message>
    <message>
        <source>Nobody spent more than that.</source>
        <translation>Personne n’a dépensé plus que cela.</translation>
    </message>
    <message>
        <source>They do not get in each other&apos;s way: together they save as much as each by itself.</source>
        <translation>Elles ne se gênent pas&#xa0;: ensemble, elles économisent autant que chacune séparément.</translation>
    </message>
    <message>
        <source>Each by itself, they would save %1 in all; together it is %2 %3, </source>
        <translation>Prises séparément, elles économiseraient %1 au total&#xa0;; ensemble, c’est %2 %3, </translation>
    </message>
    <message>
        <source>less</source>
        <translation>de moins</translation>
    </message>
    <message>
        <source>more</source>
        <translation>de plus</translation>
    </message>
    <message>
        <source>since several touch the same requests and no dollar is saved twice.</source>
        <translation>car plusieurs touchent les mêmes requêtes et aucun dollar n’est économisé deux fois.</translation>
    </message>
    <message>
        <source>since one makes the other save more.</source>
        <translation>car l’une accroît l’économie de l’autre.</translation>
    </message>
    <message>
        <source>Use %1 for %2 % of the requests that go to %3</source>
        <translation>Utiliser %1 pour %2&#xa0;% des requêtes adressées à %3</translation>
    </message>
    <message>
        <source>Do without max mode for %1 % of the requests in it</source>
        <translation>Se passer du mode Max pour %1&#xa0;% des requêtes qui l’utilisent</translation>
    </message>
    <message>
        <source>They hold one after the other: other models first, then max mode, limits and seats. The part of a request&apos;s cost that is billed stays the same.</source>
        <translation>Elles s’appliquent l’une après l’autre&#xa0;: d’abord les autres modèles, puis le mode Max, les limites et les licences. La part facturée du coût d’une requête reste la même.</translation>
    </message>
    <message>
        <source>%1 a cycle</source>
        <translation>%1 par cycle</translation>
    </message>
    <message>
        <source>Limit each person to %1 beyond the plan a cycle</source>
        <translation>Limiter chaque personne à %1 au-delà du forfait par cycle</translation>
    </message>
    <message>
        <source>%1 seat of %2 instead of %3</source>
        <translation>%1 licence à %2 au lieu de %3</translation>
    </message>
    <message>
        <source>%1 seats of %2 instead of %3</source>
        <translation>%1 licences à %2 au lieu de %3</translation>
    </message>
</context>
<context>
    <name>ReconcileText</name>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Nobody asked for Cursor&apos;s spend during this cycle, so it can&apos;t be compared.</source>
        <translation>Les dépenses de Cursor n’ont pas été demandées pendant ce cycle&#xa0;; la comparaison est donc impossible.</translation>
    </message>
    <message>
        <source>Cursor&apos;s spend was last read %1, %2 before the end</source>
        <translation>Dépenses de Cursor lues pour la dernière fois %1, %2 avant la fin</translation>
    </message>
    <message>
        <source>Cursor&apos;s spend was read %1</source>
        <translation>Dépenses de Cursor lues %1</translation>
    </message>
    <message>
        <source>; events after that cost %1.</source>
        <translation>; les événements ultérieurs coûtent %1.</translation>
    </message>
    <message>
        <source>Events are complete from its first day on.</source>
        <translation>Les événements sont complets dès son premier jour.</translation>
    </message>
    <message>
        <source>Events are complete from %1 on only.</source>
        <translation>Les événements ne sont complets qu’à partir du %1.</translation>
    </message>
    <message>
        <source>Its events were not ingested.</source>
        <translation>Ses événements n’ont pas été ingérés.</translation>
    </message>
    <message>
        <source>Events of the last two days may still come or change.</source>
        <translation>Des événements des deux derniers jours peuvent encore arriver ou changer.</translation>
    </message>
    <message>
        <source>Events may still come or change until two days after its end.</source>
        <translation>Des événements peuvent encore arriver ou changer jusqu’à deux jours après sa fin.</translation>
    </message>
    <message>
        <source>Its figures should change no more.</source>
        <translation>Ses chiffres ne devraient plus changer.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Concorde</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Only in events</source>
        <translation>Événements seuls</translation>
    </message>
    <message>
        <source>Only in spend</source>
        <translation>Dépenses seules</translation>
    </message>
    <message>
        <source>no spend kept</source>
        <translation>dépenses non conservées</translation>
    </message>
    <message>
        <source>all match</source>
        <translation>tout concorde</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 écart</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 écarts</translation>
    </message>
    <message>
        <source>Usage events against Cursor&apos;s own spend, user by user</source>
        <translation>Événements d’utilisation comparés aux dépenses indiquées par Cursor, par utilisateur</translation>
    </message>
    <message>
        <source>Running, today is its last day</source>
        <translation>En cours, dernier jour aujourd’hui</translation>
    </message>
    <message>
        <source>Running, %1 to go</source>
        <translation>En cours, reste %1</translation>
    </message>
    <message>
        <source>Still settling: it ended yesterday</source>
        <translation>En consolidation&#xa0;: terminé hier</translation>
    </message>
    <message>
        <source>Still settling: it ended %1 ago</source>
        <translation>En consolidation&#xa0;: terminé il y a %1</translation>
    </message>
    <message>
        <source>Settled: it ended %1 ago</source>
        <translation>Définitif&#xa0;: terminé il y a %1</translation>
    </message>
    <message>
        <source>What “spendCents” means is not known here</source>
        <translation>Le sens de «&#xa0;spendCents&#xa0;» n’est pas connu ici</translation>
    </message>
    <message>
        <source>“spendCents” fits one reading best</source>
        <translation>«&#xa0;spendCents&#xa0;» correspond mieux à une interprétation</translation>
    </message>
    <message>
        <source>“spendCents” is on-demand spend alone</source>
        <translation>«&#xa0;spendCents&#xa0;» ne contient que l’à la demande</translation>
    </message>
    <message>
        <source>“spendCents” holds included spend too</source>
        <translation>«&#xa0;spendCents&#xa0;» contient aussi les dépenses incluses</translation>
    </message>
    <message>
        <source>The invoice is exactly the on-demand usage of the events, to the cent.</source>
        <translation>La facture est exactement l’utilisation à la demande des événements, au centime près.</translation>
    </message>
    <message>
        <source>The invoice is %1 higher than the on-demand usage. That much is not in events: seats, taxes and other fees, or usage of another cycle.</source>
        <translation>La facture dépasse de %1 l’utilisation à la demande. Ce montant n’est pas dans les événements&#xa0;: licences, taxes et autres frais, ou utilisation d’un autre cycle.</translation>
    </message>
    <message>
        <source>The invoice is %1 lower than the on-demand usage. That much is a credit or a discount, or was billed on another invoice.</source>
        <translation>La facture est inférieure de %1 à l’utilisation à la demande. Ce montant est un avoir ou une remise, ou figure sur une autre facture.</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>The first %1 of %2 rows; saved as CSV the table is whole.</source>
        <translation>Les %1 premières lignes sur %2&#xa0;; enregistré en CSV, le tableau est complet.</translation>
    </message>
</context>
<context>
    <name>RepositoriesText</name>
    <message>
        <source>, this billing cycle</source>
        <translation>, ce cycle de facturation</translation>
    </message>
    <message>
        <source>, last billing cycle</source>
        <translation>, dernier cycle de facturation</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>Même jour</translation>
    </message>
    <message>
        <source>Next days</source>
        <translation>Jours suivants</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Jours avant</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>The person committed on the day of the spend: the surest way.</source>
        <translation>La personne a fait un commit le jour de la dépense&#xa0;: c’est le plus sûr.</translation>
    </message>
    <message>
        <source>No commits that day; the person&apos;s next commits came within 7 days.</source>
        <translation>Aucun commit ce jour-là&#xa0;; les commits suivants de la personne sont venus dans les 7 jours.</translation>
    </message>
    <message>
        <source>No commits that day or after; the last ones were at most 7 days before.</source>
        <translation>Aucun commit ce jour-là ni après&#xa0;; les derniers datent de 7 jours au plus avant.</translation>
    </message>
    <message>
        <source>No repository can be named for this spend; the reasons stand below.</source>
        <translation>Aucun dépôt ne peut être désigné pour ces dépenses&#xa0;; les raisons figurent ci-dessous.</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>Sans utilisateur</translation>
    </message>
    <message>
        <source>Repositories not visible</source>
        <translation>Dépôts non visibles</translation>
    </message>
    <message>
        <source>Commits without a repository name</source>
        <translation>Commits sans nom de dépôt</translation>
    </message>
    <message>
        <source>No commits near enough</source>
        <translation>Aucun commit assez proche</translation>
    </message>
    <message>
        <source>Service accounts and cloud agents name no person, so nobody&apos;s commits can lead to a repository. A billing group of their own keeps this spend in sight.</source>
        <translation>Les comptes de service et agents cloud n’indiquent aucune personne&#xa0;; aucun commit ne peut donc mener à un dépôt. Un groupe de facturation dédié permet de suivre ces dépenses.</translation>
    </message>
    <message>
        <source>The key does not see commits, as on a Teams plan. An Enterprise plan opens them; enter a key of it later and nothing is lost.</source>
        <translation>La clé ne voit pas les commits, comme avec un forfait Teams. Un forfait Enterprise les rend visibles&#xa0;; saisissez-en une clé plus tard, rien n’est perdu.</translation>
    </message>
    <message>
        <source>These people committed, but Cursor gave no repository name with it: it sees only the top-level git repository of a workspace. Opening the repository&apos;s own folder helps from then on.</source>
        <translation>Ces personnes ont fait des commits, mais Cursor n’a pas fourni de nom de dépôt&#xa0;: il ne voit que le dépôt git de premier niveau d’un espace de travail. Ouvrir le dossier même du dépôt y remédie pour la suite.</translation>
    </message>
    <message>
        <source>Nothing was committed through Cursor within 7 days before or after: planning, review, questions, or commits made with other tools, which Cursor does not see.</source>
        <translation>Aucun commit via Cursor dans les 7 jours avant ou après&#xa0;: planification, revue, questions, ou commits faits avec d’autres outils, que Cursor ne voit pas.</translation>
    </message>
    <message>
        <source>repositories are not visible</source>
        <translation>les dépôts ne sont pas visibles</translation>
    </message>
    <message>
        <source>no cost in this range</source>
        <translation>aucun coût dans cette période</translation>
    </message>
    <message>
        <source>attributed to repositories, by what the same people committed</source>
        <translation>attribué aux dépôts, d’après les commits des mêmes personnes</translation>
    </message>
    <message>
        <source>of all cost</source>
        <translation>du coût total</translation>
    </message>
    <message>
        <source>last commit %1</source>
        <translation>dernier commit %1</translation>
    </message>
    <message>
        <source>by your rules also: %1</source>
        <translation>selon vos règles, aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not known: commits do not know the model, kind or group that the filters name.</source>
        <translation>Inconnu&#xa0;: les commits ignorent le modèle, le type ou le groupe visés par les filtres.</translation>
    </message>
    <message>
        <source>Not known: no AI lines were committed in this range.</source>
        <translation>Inconnu&#xa0;: aucun commit de lignes IA dans cette période.</translation>
    </message>
    <message>
        <source>Not known: nothing was committed in this range.</source>
        <translation>Inconnu&#xa0;: aucun commit dans cette période.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personnes</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 événement</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 événements</translation>
    </message>
    <message>
        <source>1 commit</source>
        <translation>1 commit</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 commits</translation>
    </message>
    <message>
        <source>Exact name</source>
        <translation>Nom exact</translation>
    </message>
    <message>
        <source>Pattern with *</source>
        <translation>Motif avec *</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation>Majuscules et minuscules</translation>
    </message>
    <message>
        <source>Forks</source>
        <translation>Forks</translation>
    </message>
    <message>
        <source>all names, whatever their case</source>
        <translation>tous les noms, quelle que soit la casse</translation>
    </message>
    <message>
        <source>%1, in any case</source>
        <translation>%1, quelle que soit la casse</translation>
    </message>
    <message>
        <source>equal names of several owners</source>
        <translation>noms identiques de plusieurs propriétaires</translation>
    </message>
    <message>
        <source>what %1 has too</source>
        <translation>ce que %1 a aussi</translation>
    </message>
</context>
<context>
    <name>SecretsWording</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Le trousseau n’a pas répondu.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the key in a file (--key-file).</source>
        <translation>Déverrouillez-le et réessayez, ou conservez la clé dans un fichier (--key-file).</translation>
    </message>
    <message>
        <source>The keychain holds no key for this connection.</source>
        <translation>Le trousseau ne contient aucune clé pour cette connexion.</translation>
    </message>
    <message>
        <source>Enter the key again under Connections.</source>
        <translation>Saisissez à nouveau la clé sous Connexions.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused access.</source>
        <translation>Le trousseau est verrouillé ou a refusé l’accès.</translation>
    </message>
    <message>
        <source>Unlock it and allow Spendscope, then try again, or keep the key in a file (--key-file).</source>
        <translation>Déverrouillez-le et autorisez Spendscope, puis réessayez, ou conservez la clé dans un fichier (--key-file).</translation>
    </message>
    <message>
        <source>This computer has no keychain that Spendscope can use.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable par Spendscope.</translation>
    </message>
    <message>
        <source>Start one (for example gnome-keyring or KWallet), or keep the key in a file (--key-file).</source>
        <translation>Démarrez-en un (par exemple gnome-keyring ou KWallet), ou conservez la clé dans un fichier (--key-file).</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used.</source>
        <translation>Le trousseau est inutilisable.</translation>
    </message>
    <message>
        <source>Start or unlock it, or keep the key in a file (--key-file).</source>
        <translation>Démarrez-le ou déverrouillez-le, ou conservez la clé dans un fichier (--key-file).</translation>
    </message>
    <message>
        <source>The key file %1 does not exist.</source>
        <translation>Le fichier de clé %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Give the path of a file that holds the key.</source>
        <translation>Indiquez le chemin d’un fichier contenant la clé.</translation>
    </message>
    <message>
        <source>The key file %1 can be read by others.</source>
        <translation>Le fichier de clé %1 est lisible par d’autres.</translation>
    </message>
    <message>
        <source>Run chmod 600 on it first.</source>
        <translation>Exécutez d’abord chmod 600 dessus.</translation>
    </message>
    <message>
        <source>The key file %1 can&apos;t be read.</source>
        <translation>Le fichier de clé %1 est illisible.</translation>
    </message>
    <message>
        <source>Check that it belongs to you.</source>
        <translation>Vérifiez qu’il vous appartient.</translation>
    </message>
    <message>
        <source>The key file %1 holds more than a key.</source>
        <translation>Le fichier de clé %1 contient autre chose qu’une clé.</translation>
    </message>
    <message>
        <source>Leave only the key in it.</source>
        <translation>N’y laissez que la clé.</translation>
    </message>
    <message>
        <source>The key file %1 is empty.</source>
        <translation>Le fichier de clé %1 est vide.</translation>
    </message>
    <message>
        <source>Put the Admin API key into it.</source>
        <translation>Placez-y la clé Admin API.</translation>
    </message>
    <message>
        <source>The key of “%1” lies in the file %2.</source>
        <translation>La clé de «&#xa0;%1&#xa0;» se trouve dans le fichier %2.</translation>
    </message>
    <message>
        <source>Change it there; it is read at each use.</source>
        <translation>Modifiez-la à cet endroit&#xa0;; elle est lue à chaque utilisation.</translation>
    </message>
</context>
<context>
    <name>ServiceWording</name>
    <message>
        <source>Check the base URL. If your company has an authority of its own, or a proxy that opens the encryption, give the file with its certificate in the connection&apos;s settings (--ca-file).</source>
        <translation>Vérifiez l’URL de base. Si votre entreprise a sa propre autorité de certification, ou un proxy qui déchiffre les échanges, indiquez le fichier contenant son certificat dans les paramètres de la connexion (--ca-file).</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1, so nothing was sent.</source>
        <translation>Aucune autorité reconnue par cet ordinateur ne garantit le certificat de %1&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another host, so nothing was sent.</source>
        <translation>Le certificat de %1 a été établi pour un autre hôte&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the base URL; it must name the host as the certificate does.</source>
        <translation>Vérifiez l’URL de base&#xa0;; elle doit désigner l’hôte comme le fait le certificat.</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption, so nothing was sent: TLS 1.2 or newer is needed.</source>
        <translation>%1 ne propose qu’un chiffrement obsolète&#xa0;; rien n’a été envoyé&#xa0;: TLS 1.2 ou plus récent est requis.</translation>
    </message>
    <message>
        <source>Ask whoever runs it, or the proxy in between, to switch on TLS 1.2 or 1.3.</source>
        <translation>Demandez à son exploitant, ou à celui du proxy intermédiaire, d’activer TLS 1.2 ou 1.3.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or is not valid yet, so nothing was sent.</source>
        <translation>Le certificat de %1 a expiré ou n’est pas encore valide&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell whoever runs the service.</source>
        <translation>Vérifiez l’horloge de cet ordinateur&#xa0;; si elle est juste, prévenez l’exploitant du service.</translation>
    </message>
    <message>
        <source>%1 does not identify itself safely, so nothing was sent.</source>
        <translation>%1 ne s’identifie pas de façon sûre&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the base URL and whether a proxy breaks the encryption.</source>
        <translation>Vérifiez l’URL de base et si un proxy rompt le chiffrement.</translation>
    </message>
    <message>
        <source>Cursor does not let this key change limits.</source>
        <translation>Cursor n’autorise pas cette clé à modifier les limites.</translation>
    </message>
    <message>
        <source>A Read-only key can&apos;t. Enter an Admin key under Connections, or set the limit in Cursor&apos;s dashboard.</source>
        <translation>Une clé en lecture seule (Read-only) ne le peut pas. Saisissez une clé Admin sous Connexions, ou fixez la limite dans le tableau de bord de Cursor.</translation>
    </message>
    <message>
        <source>The key may not change limits: it is Read-only, or the plan is not Enterprise.</source>
        <translation>La clé ne peut pas modifier les limites&#xa0;: elle est en lecture seule (Read-only), ou le forfait n’est pas Enterprise.</translation>
    </message>
    <message>
        <source>Enter an Admin key under Connections, or set the limit in Cursor&apos;s dashboard.</source>
        <translation>Saisissez une clé Admin sous Connexions, ou fixez la limite dans le tableau de bord de Cursor.</translation>
    </message>
    <message>
        <source>The service has no way to change limits for this team.</source>
        <translation>Le service ne permet pas de modifier les limites de cette équipe.</translation>
    </message>
    <message>
        <source>Set the limit in Cursor&apos;s dashboard.</source>
        <translation>Fixez la limite dans le tableau de bord de Cursor.</translation>
    </message>
    <message>
        <source>The service did not accept the change (%1).</source>
        <translation>Le service n’a pas accepté la modification (%1).</translation>
    </message>
    <message>
        <source>Check the amount, or set the limit in Cursor&apos;s dashboard.</source>
        <translation>Vérifiez le montant, ou fixez la limite dans le tableau de bord de Cursor.</translation>
    </message>
    <message>
        <source>Cursor&apos;s request limit for %1 is used up for the next %2 minutes.</source>
        <translation>Le quota de requêtes de Cursor pour %1 est épuisé pour les %2 prochaines minutes.</translation>
    </message>
    <message>
        <source>Nothing is lost: the next sync goes on from here. If it happens often, find out what else uses this team&apos;s key.</source>
        <translation>Rien n’est perdu&#xa0;: la prochaine synchronisation reprendra ici. Si cela se produit souvent, cherchez ce qui utilise aussi la clé de cette équipe.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>Check the network, the base URL and the proxy, then sync again.</source>
        <translation>Vérifiez le réseau, l’URL de base et le proxy, puis synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>Give a PEM file with your own authority&apos;s certificate, or none, in the connection&apos;s settings.</source>
        <translation>Indiquez un fichier PEM contenant le certificat de votre propre autorité, ou aucun, dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>%1 stopped answering while %2 were read.</source>
        <translation>%1 a cessé de répondre pendant la lecture (%2).</translation>
    </message>
    <message>
        <source>Sync again later; what was read is kept.</source>
        <translation>Synchronisez à nouveau plus tard&#xa0;; ce qui a été lu est conservé.</translation>
    </message>
    <message>
        <source>The answer about %1 is larger than Spendscope accepts.</source>
        <translation>La réponse du service (%1) dépasse la taille acceptée par Spendscope.</translation>
    </message>
    <message>
        <source>Check that the base URL leads to Cursor&apos;s service; how much is taken stands in the connection&apos;s settings.</source>
        <translation>Vérifiez que l’URL de base mène au service de Cursor&#xa0;; la taille acceptée figure dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>The service sent the request for %1 on to another place (%2). Spendscope did not follow, so the key went nowhere else.</source>
        <translation>Le service a redirigé la demande (%1) vers un autre endroit (%2). Spendscope n’a pas suivi&#xa0;; la clé n’est donc allée nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>The service did not understand the request for %1.</source>
        <translation>Le service n’a pas compris la demande (%1).</translation>
    </message>
    <message>
        <source>Check the base URL; if it is right, please report this.</source>
        <translation>Vérifiez l’URL de base&#xa0;; si elle est juste, merci de signaler ce problème.</translation>
    </message>
    <message>
        <source>Cursor refused the key.</source>
        <translation>Cursor a refusé la clé.</translation>
    </message>
    <message>
        <source>Make a new Admin API key and enter it under Connections.</source>
        <translation>Créez une nouvelle clé Admin API et saisissez-la sous Connexions.</translation>
    </message>
    <message>
        <source>The key may not read %1: the plan or the role is too low.</source>
        <translation>La clé ne donne pas accès à ces données (%1)&#xa0;: le forfait ou le rôle est insuffisant.</translation>
    </message>
    <message>
        <source>Use a key made by a team administrator; some data needs the Enterprise plan.</source>
        <translation>Utilisez une clé créée par un administrateur de l’équipe&#xa0;; certaines données exigent le forfait Enterprise.</translation>
    </message>
    <message>
        <source>The service has no %1 for this team.</source>
        <translation>Le service n’a pas ces données pour cette équipe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The service failed (%1) while %2 were read.</source>
        <translation>Le service a échoué (%1) pendant la lecture&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The service answered %1 when asked for %2.</source>
        <translation>Le service a répondu %1 à la demande suivante&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The service&apos;s answer about %1 can&apos;t be read.</source>
        <translation>La réponse du service (%1) est illisible.</translation>
    </message>
    <message>
        <source>Sync again later; if it stays so, check the base URL.</source>
        <translation>Synchronisez à nouveau plus tard&#xa0;; si le problème persiste, vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>The service&apos;s answer can&apos;t be read.</source>
        <translation>La réponse du service est illisible.</translation>
    </message>
    <message>
        <source>The base URL can&apos;t be read.</source>
        <translation>L’URL de base est illisible.</translation>
    </message>
    <message>
        <source>Write it in full, for example https://api.cursor.com.</source>
        <translation>Saisissez-la en entier, par exemple https://api.cursor.com.</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name, a query or a fragment.</source>
        <translation>L’URL de base ne doit contenir ni nom d’utilisateur, ni requête, ni fragment.</translation>
    </message>
    <message>
        <source>Write only scheme, host, port and path.</source>
        <translation>Saisissez seulement le schéma, l’hôte, le port et le chemin.</translation>
    </message>
    <message>
        <source>Plain http would send the key over the network for everybody to read.</source>
        <translation>Avec http, la clé circulerait sur le réseau à la vue de tous.</translation>
    </message>
    <message>
        <source>Use https; http is allowed to this machine only (127.0.0.1).</source>
        <translation>Utilisez https&#xa0;; http n’est admis que vers cet ordinateur (127.0.0.1).</translation>
    </message>
    <message>
        <source>The base URL must begin with https://.</source>
        <translation>L’URL de base doit commencer par https://.</translation>
    </message>
    <message>
        <source>For example https://api.cursor.com.</source>
        <translation>Par exemple https://api.cursor.com.</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>spend</source>
        <translation>dépenses</translation>
    </message>
    <message>
        <source>daily usage</source>
        <translation>utilisation quotidienne</translation>
    </message>
    <message>
        <source>usage events</source>
        <translation>événements d’utilisation</translation>
    </message>
    <message>
        <source>billing groups</source>
        <translation>groupes de facturation</translation>
    </message>
    <message>
        <source>AI commits</source>
        <translation>commits IA</translation>
    </message>
    <message>
        <source>AI changes</source>
        <translation>modifications IA</translation>
    </message>
    <message>
        <source>members&apos; limits</source>
        <translation>limites des membres</translation>
    </message>
    <message>
        <source>Give a PEM file with your own authority&apos;s certificate.</source>
        <translation>Indiquez un fichier PEM contenant le certificat de votre propre autorité.</translation>
    </message>
    <message>
        <source>The certificate file %1 does not exist.</source>
        <translation>Le fichier de certificat %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The certificate file %1 can&apos;t be read.</source>
        <translation>Le fichier de certificat %1 est illisible.</translation>
    </message>
    <message>
        <source>The certificate file %1 is larger than such files are.</source>
        <translation>Le fichier de certificat %1 est trop volumineux pour un tel fichier.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form.</source>
        <translation>Le fichier %1 ne contient aucun certificat au format PEM.</translation>
    </message>
</context>
<context>
    <name>SettingsWording</name>
    <message>
        <source>The data folder %1 can&apos;t be made.</source>
        <translation>Impossible de créer le dossier de données %1.</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir.</source>
        <translation>Choisissez-en un autre avec --data-dir.</translation>
    </message>
</context>
<context>
    <name>SpendChart</name>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Pending Data</source>
        <translation>Données en attente</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitée</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Obsolète</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
</context>
<context>
    <name>StoreWording</name>
    <message>
        <source>A store holds at most %1 connections.</source>
        <translation>Une base contient au plus %1 connexions.</translation>
    </message>
    <message>
        <source>Remove one, or use a second store.</source>
        <translation>Supprimez-en une, ou utilisez une seconde base.</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>Sans utilisateur</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sans modèle</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Sans type</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>The service reports more events in one millisecond than can be.</source>
        <translation>Le service signale plus d’événements en une milliseconde que possible.</translation>
    </message>
    <message>
        <source>Check that the base URL leads to Cursor&apos;s service.</source>
        <translation>Vérifiez que l’URL de base mène au service de Cursor.</translation>
    </message>
    <message>
        <source>The store was written by a newer Spendscope.</source>
        <translation>La base a été écrite par une version plus récente de Spendscope.</translation>
    </message>
    <message>
        <source>Update Spendscope, or choose another folder with --data-dir; nothing was changed.</source>
        <translation>Mettez Spendscope à jour, ou choisissez un autre dossier avec --data-dir&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The store is older than this Spendscope.</source>
        <translation>La base est plus ancienne que cette version de Spendscope.</translation>
    </message>
    <message>
        <source>Open it once for writing, so that it is brought up to date.</source>
        <translation>Ouvrez-la une fois en écriture pour qu’elle soit mise à jour.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be stored.</source>
        <translation>Le disque est plein&#xa0;: plus rien ne peut être stocké.</translation>
    </message>
    <message>
        <source>Free some space in %1 and sync again; what is stored is intact.</source>
        <translation>Libérez de l’espace dans %1 et synchronisez à nouveau&#xa0;; ce qui est stocké est intact.</translation>
    </message>
    <message>
        <source>The store %1 is damaged or no Spendscope store.</source>
        <translation>La base %1 est endommagée ou n’est pas une base Spendscope.</translation>
    </message>
    <message>
        <source>Move the file away and start again, or restore it from a backup.</source>
        <translation>Déplacez le fichier et recommencez, ou restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The store %1 can&apos;t be opened or written.</source>
        <translation>Impossible d’ouvrir la base %1 ou d’y écrire.</translation>
    </message>
    <message>
        <source>Check that the folder exists and belongs to you.</source>
        <translation>Vérifiez que le dossier existe et vous appartient.</translation>
    </message>
    <message>
        <source>The store is busy with another program&apos;s work.</source>
        <translation>La base est occupée par un autre programme.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Impossible de lire le disque ou d’y écrire.</translation>
    </message>
    <message>
        <source>Check the disk and its free space, then sync again.</source>
        <translation>Vérifiez le disque et son espace libre, puis synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>The store refused an operation.</source>
        <translation>La base a refusé une opération.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, please report this.</source>
        <translation>Réessayez&#xa0;; si le problème persiste, merci de le signaler.</translation>
    </message>
    <message>
        <source>%1 is another program&apos;s database.</source>
        <translation>%1 est la base de données d’un autre programme.</translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir; nothing was changed.</source>
        <translation>Choisissez un autre dossier avec --data-dir&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Le fichier est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A row of “%1” belongs to a connection that is not there.</source>
        <translation>Une ligne de «&#xa0;%1&#xa0;» appartient à une connexion inexistante.</translation>
    </message>
    <message>
        <source>Connection %1: the roll-ups do not add up to the events. Remove and add the connection, or restore a backup.</source>
        <translation>Connexion %1&#xa0;: les cumuls ne correspondent pas aux événements. Supprimez puis ajoutez à nouveau la connexion, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Connection %1: %2 events are stored, %3 are counted.</source>
        <translation>Connexion %1&#xa0;: %2 événements stockés, %3 comptés.</translation>
    </message>
    <message>
        <source>There are %1 events of a connection that is not there.</source>
        <translation>Il y a %1 événements d’une connexion inexistante.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check that the folder is yours and that the disk is not full.</source>
        <translation>Vérifiez que le dossier vous appartient et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The store %1 is not sound: %2</source>
        <translation>La base %1 n’est pas saine&#xa0;: %2</translation>
    </message>
    <message>
        <source>Run “spendscope-cli store check” to see all that is wrong.</source>
        <translation>Exécutez «&#xa0;spendscope-cli store check&#xa0;» pour voir tous les problèmes.</translation>
    </message>
    <message>
        <source>the file can&apos;t be moved</source>
        <translation>impossible de déplacer le fichier</translation>
    </message>
    <message>
        <source>There is no store at %1.</source>
        <translation>Il n’y a pas de base à l’emplacement %1.</translation>
    </message>
    <message>
        <source>Add a connection first, or choose another folder with --data-dir.</source>
        <translation>Ajoutez d’abord une connexion, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>The backup must be another file than the store.</source>
        <translation>La sauvegarde doit être un autre fichier que la base.</translation>
    </message>
    <message>
        <source>The backup %1 is not sound: %2</source>
        <translation>La sauvegarde %1 n’est pas saine&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>Choisissez une autre sauvegarde&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk of the shared store&apos;s server is full.</source>
        <translation>Le disque du serveur de la base partagée est plein.</translation>
    </message>
    <message>
        <source>Ask its administrator for space, then sync again; what is stored is intact.</source>
        <translation>Demandez de la place à son administrateur, puis resynchronisez&#xa0;; ce qui est enregistré est intact.</translation>
    </message>
    <message>
        <source>The shared store&apos;s server has no connection free.</source>
        <translation>Le serveur de la base partagée n’a plus de connexion libre.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or ask its administrator for more connections.</source>
        <translation>Fermez d’autres programmes qui l’utilisent ou demandez plus de connexions à son administrateur.</translation>
    </message>
    <message>
        <source>The shared store&apos;s server is out of resources.</source>
        <translation>Le serveur de la base partagée manque de ressources.</translation>
    </message>
    <message>
        <source>Try again later, or ask its administrator.</source>
        <translation>Réessayez plus tard ou adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>The shared store can only be read at present.</source>
        <translation>La base partagée est actuellement en lecture seule.</translation>
    </message>
    <message>
        <source>It may be a replica, or be under maintenance: try again later, or ask its administrator.</source>
        <translation>C’est peut-être une réplique, ou elle est en maintenance&#xa0;: réessayez plus tard ou adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>Your account may not do this in the shared store.</source>
        <translation>Votre compte n’a pas ce droit dans la base partagée.</translation>
    </message>
    <message>
        <source>Ask the administrator of the store for the role that is needed: reader, ingester or owner.</source>
        <translation>Demandez à l’administrateur de la base le rôle nécessaire&#xa0;: reader, ingester ou owner.</translation>
    </message>
    <message>
        <source>The shared store&apos;s server refused the account or its password.</source>
        <translation>Le serveur de la base partagée a refusé le compte ou son mot de passe.</translation>
    </message>
    <message>
        <source>Check user name and password under Settings, Store.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe dans Paramètres, Base de données.</translation>
    </message>
    <message>
        <source>The server has no such database.</source>
        <translation>Le serveur n’a pas cette base de données.</translation>
    </message>
    <message>
        <source>Check the address under Settings, Store, or create the database.</source>
        <translation>Vérifiez l’adresse dans Paramètres, Base de données, ou créez la base.</translation>
    </message>
    <message>
        <source>The shared store&apos;s server is starting or stopping.</source>
        <translation>Le serveur de la base partagée démarre ou s’arrête.</translation>
    </message>
    <message>
        <source>The shared store is busy with another program&apos;s work.</source>
        <translation>La base partagée est occupée par un autre programme.</translation>
    </message>
    <message>
        <source>The connection to the shared store was lost.</source>
        <translation>La connexion à la base partagée a été perdue.</translation>
    </message>
    <message>
        <source>What was stored is intact, what was not yet complete is read again. Check network and server, then try again.</source>
        <translation>Ce qui est enregistré est intact, ce qui n’était pas complet sera relu. Vérifiez le réseau et le serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>The shared store refused an operation.</source>
        <translation>La base partagée a refusé une opération.</translation>
    </message>
    <message>
        <source>The shared store at %1 can&apos;t be reached.</source>
        <translation>La base partagée à l’adresse %1 est injoignable.</translation>
    </message>
    <message>
        <source>Check the address, the network, the server and its certificate.</source>
        <translation>Vérifiez l’adresse, le réseau, le serveur et son certificat.</translation>
    </message>
    <message>
        <source>The database holds another program&apos;s tables.</source>
        <translation>La base de données contient les tables d’un autre programme.</translation>
    </message>
    <message>
        <source>Use a database of its own for Spendscope; nothing was changed.</source>
        <translation>Utilisez une base réservée à Spendscope&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, please report this.</source>
        <translation>Rien n’a été modifié. Réessayez&#xa0;; si le problème persiste, signalez-le.</translation>
    </message>
    <message>
        <source>A sum in the shared store is beyond all bounds.</source>
        <translation>Une somme de la base partagée dépasse toute limite.</translation>
    </message>
    <message>
        <source>Check the store&apos;s contents; please report this.</source>
        <translation>Vérifiez le contenu de la base et signalez-le.</translation>
    </message>
    <message>
        <source>Update Spendscope to use it; nothing was changed.</source>
        <translation>Mettez Spendscope à jour pour l’utiliser&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An address looks like %1.</source>
        <translation>Une adresse ressemble à %1.</translation>
    </message>
    <message>
        <source>This is no address of a shared store.</source>
        <translation>Ce n’est pas l’adresse d’une base partagée.</translation>
    </message>
    <message>
        <source>A password doesn&apos;t belong into the address of the store.</source>
        <translation>Le mot de passe n’a pas sa place dans l’adresse de la base.</translation>
    </message>
    <message>
        <source>Leave it out: it is kept in the keychain, or read from PGPASSWORD or ~/.pgpass.</source>
        <translation>Omettez-le&#xa0;: il est conservé dans le trousseau ou lu dans PGPASSWORD ou ~/.pgpass.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a part of the store&apos;s address.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas faire partie de l’adresse de la base.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>L’adresse n’indique aucun serveur.</translation>
    </message>
    <message>
        <source>“sslmode=%1” would let others read or alter what goes to the server.</source>
        <translation>«&#xa0;sslmode=%1&#xa0;» permettrait à d’autres de lire ou de modifier ce qui va au serveur.</translation>
    </message>
    <message>
        <source>Leave sslmode out; name the server&apos;s certificate authority with sslrootcert=FILE if need be.</source>
        <translation>Omettez sslmode&#xa0;; au besoin, indiquez l’autorité de certification du serveur avec sslrootcert=FILE.</translation>
    </message>
    <message>
        <source>The copy does not hold all rows of the store.</source>
        <translation>La copie ne contient pas toutes les lignes de la base.</translation>
    </message>
</context>
<context>
    <name>UpdateWording</name>
    <message>
        <source>News of updates are read over https only.</source>
        <translation>Les annonces de mises à jour ne sont lues que par https.</translation>
    </message>
    <message>
        <source>The address answered more than news of a release can be.</source>
        <translation>La réponse de cette adresse est trop longue pour l’annonce d’une version.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 a répondu avec le statut %2.</translation>
    </message>
    <message>
        <source>What the address answered tells of no release.</source>
        <translation>La réponse de cette adresse n’annonce aucune version.</translation>
    </message>
    <message>
        <source>Look at the project&apos;s page for a newer version.</source>
        <translation>Cherchez une version plus récente sur la page du projet.</translation>
    </message>
    <message>
        <source>What the address answered is not signed by the makers of Spendscope. It was not looked at.</source>
        <translation>La réponse de cette adresse n’est pas signée par les auteurs de Spendscope. Elle n’a pas été examinée.</translation>
    </message>
    <message>
        <source>Don&apos;t install anything that came from there; look at the project&apos;s page.</source>
        <translation>N’installez rien qui provienne de là&#xa0;; consultez la page du projet.</translation>
    </message>
</context>
<context>
    <name>WorkspaceWording</name>
    <message>
        <source>A note has at most %1 characters, and this one has %2.</source>
        <translation>Une note compte au plus %1 caractères, et celle-ci en a %2.</translation>
    </message>
    <message>
        <source>A rule that mutes needs a kind of anomaly, or whom it is about.</source>
        <translation>Une règle de mise en sourdine doit indiquer un type d’anomalie ou la personne concernée.</translation>
    </message>
    <message>
        <source>A rule that mutes names a dimension and one of its keys.</source>
        <translation>Une règle de mise en sourdine désigne une dimension et l’une de ses clés.</translation>
    </message>
    <message>
        <source>%1 rules are kept already, and more are not possible.</source>
        <translation>Il existe déjà %1 règles&#xa0;; il n’est pas possible d’en ajouter.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Supprimez d’abord un élément existant.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’export a été annulé.</translation>
    </message>
    <message>
        <source>The store is still being opened.</source>
        <translation>L’ouverture de la base est encore en cours.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The store is not open.</source>
        <translation>La base n’est pas ouverte.</translation>
    </message>
    <message>
        <source>This view is no longer there: it was deleted in another window.</source>
        <translation>Cette vue n’existe plus&#xa0;: elle a été supprimée dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Save it under a name.</source>
        <translation>Enregistrez-la sous un nom.</translation>
    </message>
    <message>
        <source>There is a view called “%1” already.</source>
        <translation>Il existe déjà une vue nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Une vue doit avoir un nom.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters, and this one has %2.</source>
        <translation>Un nom compte au plus %1 caractères, et celui-ci en a %2.</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>Une note doit avoir un texte.</translation>
    </message>
    <message>
        <source>%1 views are kept already, and more are not possible.</source>
        <translation>Il existe déjà %1 vues&#xa0;; il n’est pas possible d’en ajouter.</translation>
    </message>
    <message>
        <source>Delete one first.</source>
        <translation>Supprimez-en d’abord une.</translation>
    </message>
    <message>
        <source>%1 notes are kept already, and more are not possible.</source>
        <translation>Il existe déjà %1 notes&#xa0;; il n’est pas possible d’en ajouter.</translation>
    </message>
    <message>
        <source>The figures changed while they were read.</source>
        <translation>Les chiffres ont changé pendant la lecture.</translation>
    </message>
</context>
<context>
    <name>spend::ChargebackCopy</name>
    <message>
        <source>The chargeback report of %1 was put into %2.</source>
        <translation>Le rapport de refacturation de %1 a été placé dans %2.</translation>
    </message>
</context>
<context>
    <name>spend::DigestPost</name>
    <message>
        <source>There is no alert channel to send by. Add one under Settings, Alerts.</source>
        <translation>Il n’y a aucun canal d’alerte pour l’envoi. Ajoutez-en un sous Paramètres, Alertes.</translation>
    </message>
    <message>
        <source>Sent by %1.</source>
        <translation>Envoyé par %1.</translation>
    </message>
</context>
<context>
    <name>spend::ui::AboutDialog</name>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Utilité</translation>
    </message>
    <message>
        <source>Licences of everything used</source>
        <translation>Licences de tous les composants</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Spendscope %1
Commit %2
Qt %3
%4, %5</source>
        <translation>Spendscope %1
Commit %2
Qt %3
%4, %5</translation>
    </message>
    <message>
        <source>About Spendscope</source>
        <translation>À propos de Spendscope</translation>
    </message>
    <message>
        <source>Spendscope&apos;s sign</source>
        <translation>Logo de Spendscope</translation>
    </message>
    <message>
        <source>Copy &amp;version</source>
        <translation>Copier la &amp;version</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Rechercher des mises à jo&amp;ur…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Shows where a Cursor team&apos;s AI-coding money goes. Free software under the GNU General Public License, version 3 or later. It reads your team&apos;s usage and cost, changes nothing there unless you switch that on, and sends nothing anywhere else, except alerts by the channels that you set up. Spendscope is not made or endorsed by Cursor.</source>
        <translation>Montre où va l’argent de la programmation IA d’une équipe Cursor. Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure. Il lit l’utilisation et les coûts de votre équipe, n’y modifie rien à moins que vous ne l’activiez, et n’envoie rien ailleurs, sauf des alertes par les canaux que vous configurez. Spendscope n’est ni produit ni approuvé par Cursor.</translation>
    </message>
    <message>
        <source>It stands on</source>
        <translation>Il repose sur</translation>
    </message>
</context>
<context>
    <name>spend::ui::ActivityChart</name>
    <message>
        <source>Active people a week</source>
        <translation>Personnes actives par semaine</translation>
    </message>
    <message>
        <source>Active people a day</source>
        <translation>Personnes actives par jour</translation>
    </message>
    <message>
        <source>Nobody was active.</source>
        <translation>Personne n’a été actif.</translation>
    </message>
    <message>
        <source>Most: %1 with %2. Left and Right walk the bars.</source>
        <translation>Maximum&#xa0;: %1 avec %2. Gauche et Droite parcourent les barres.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personnes</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
</context>
<context>
    <name>spend::ui::AdoptionView</name>
    <message>
        <source>Active people</source>
        <translation>Personnes actives</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>Jours actifs</translation>
    </message>
    <message>
        <source>Agent requests</source>
        <translation>Requêtes agent</translation>
    </message>
    <message>
        <source>Tabs accepted</source>
        <translation>Tabs acceptés</translation>
    </message>
    <message>
        <source>Lines accepted</source>
        <translation>Lignes acceptées</translation>
    </message>
    <message>
        <source>Active people a</source>
        <translation>Personnes actives par</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Daily usage by person; Enter opens one</source>
        <translation>Utilisation quotidienne par personne&#xa0;; Entrée ouvre une personne</translation>
    </message>
    <message>
        <source>What these numbers mean</source>
        <translation>Ce que signifient ces chiffres</translation>
    </message>
    <message>
        <source>No daily usage yet</source>
        <translation>Pas encore d’utilisation quotidienne</translation>
    </message>
    <message>
        <source>Daily usage was never read, or nobody was active. It comes with the next sync; costs are complete without it.</source>
        <translation>L’utilisation quotidienne n’a jamais été lue, ou personne n’a été actif. Elle arrive avec la prochaine synchronisation&#xa0;; les coûts sont complets sans elle.</translation>
    </message>
    <message>
        <source>No daily usage in this range</source>
        <translation>Pas d’utilisation quotidienne dans cette période</translation>
    </message>
    <message>
        <source>Nothing was read from %1 to %2; the newest day is %3. Choose another range.</source>
        <translation>Rien n’a été lu du %1 au %2&#xa0;; le jour le plus récent est le %3. Choisissez une autre période.</translation>
    </message>
    <message>
        <source>daily usage read from %1 to %2</source>
        <translation>utilisation quotidienne lue du %1 au %2</translation>
    </message>
    <message>
        <source>activity in the editor, not spend</source>
        <translation>activité dans l’éditeur, pas des dépenses</translation>
    </message>
    <message>
        <source>the team has 1 member now</source>
        <translation>l’équipe compte actuellement 1 membre</translation>
    </message>
    <message>
        <source>the team has %1 members now</source>
        <translation>l’équipe compte actuellement %1 membres</translation>
    </message>
    <message>
        <source>%1 a person, in %2 days</source>
        <translation>%1 par personne, en %2 jours</translation>
    </message>
    <message>
        <source>%1 an active day</source>
        <translation>%1 par jour actif</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>%1 of %2 added</source>
        <translation>%1 sur %2 ajoutées</translation>
    </message>
    <message>
        <source>Active people a week</source>
        <translation>Personnes actives par semaine</translation>
    </message>
    <message>
        <source>Active people a day</source>
        <translation>Personnes actives par jour</translation>
    </message>
    <message>
        <source>Requests (agent, composer, chat, Cmd-K) count events in the editor. They are not billable units and do not explain the bill; the kinds may overlap, so they are not added up.</source>
        <translation>Les requêtes (agent, composer, chat, Cmd-K) comptent des événements dans l’éditeur. Ce ne sont pas des unités facturables et elles n’expliquent pas la facture&#xa0;; les types peuvent se recouper et ne sont donc pas additionnés.</translation>
    </message>
    <message>
        <source>Tabs and lines are what the editor showed and what was accepted there. Accepted code may be changed or deleted before it is committed, so a share of it is no share of the product.</source>
        <translation>Les tabs et les lignes sont ce que l’éditeur a proposé et ce qui y a été accepté. Le code accepté peut être modifié ou supprimé avant le commit&#xa0;; une part de celui-ci n’est donc pas une part du produit.</translation>
    </message>
    <message>
        <source>A day without a row is missing, not zero: Cursor may list active people only, and idle days are not kept. “–” stands for people of whom nothing was listed.</source>
        <translation>Un jour sans ligne est manquant, pas nul&#xa0;: Cursor peut ne lister que les personnes actives, et les jours inactifs ne sont pas conservés. «&#xa0;–&#xa0;» désigne les personnes pour lesquelles rien n’a été listé.</translation>
    </message>
    <message>
        <source>Cursor&apos;s daily figures can lag behind its events. The newest day read is %1.</source>
        <translation>Les chiffres quotidiens de Cursor peuvent être en retard sur ses événements. Le jour le plus récent lu est le %1.</translation>
    </message>
    <message>
        <source>None of this measures how productive somebody is.</source>
        <translation>Rien de tout cela ne mesure la productivité de quelqu’un.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (retiré)</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Total de %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>UTC days that Cursor calls active</source>
        <translation>Jours UTC que Cursor considère comme actifs</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>The last active day</source>
        <translation>Le dernier jour actif</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Of the user&apos;s events in the range; the total holds all events, also those without a user</source>
        <translation>Des événements de l’utilisateur dans la période&#xa0;; le total comprend tous les événements, y compris sans utilisateur</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Cmd-K</source>
        <translation>Cmd-K</translation>
    </message>
    <message>
        <source>Tabs shown</source>
        <translation>Tabs proposés</translation>
    </message>
    <message>
        <source>Tabs taken</source>
        <translation>Tabs pris</translation>
    </message>
    <message>
        <source>Accepted, of all that were shown</source>
        <translation>Acceptés, sur tous ceux proposés</translation>
    </message>
    <message>
        <source>Lines added</source>
        <translation>Lignes ajoutées</translation>
    </message>
    <message>
        <source>AI lines</source>
        <translation>Lignes IA</translation>
    </message>
    <message>
        <source>AI share</source>
        <translation>Part IA</translation>
    </message>
    <message>
        <source>Accepted lines of all lines added in the editor; see the notes beside the chart</source>
        <translation>Lignes acceptées sur toutes les lignes ajoutées dans l’éditeur&#xa0;; voir les notes à côté du graphique</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Acceptations</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rejets</translation>
    </message>
    <message>
        <source>Bugbot</source>
        <translation>Bugbot</translation>
    </message>
    <message>
        <source>Included requests</source>
        <translation>Requêtes incluses</translation>
    </message>
    <message>
        <source>Usage-based requests</source>
        <translation>Requêtes à l’usage</translation>
    </message>
    <message>
        <source>API key requests</source>
        <translation>Requêtes par clé API</translation>
    </message>
</context>
<context>
    <name>spend::ui::AdvancedForm</name>
    <message>
        <source>The last %1 days</source>
        <translation>Les %1 derniers jours</translation>
    </message>
    <message>
        <source>A chosen day</source>
        <translation>Un jour choisi</translation>
    </message>
    <message>
        <source>As far as it goes</source>
        <translation>Aussi loin que possible</translation>
    </message>
    <message>
        <source>First day to read</source>
        <translation>Premier jour à lire</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>hôte:port</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Read every</source>
        <translation>Lire toutes les</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None: those that this system trusts</source>
        <translation>Aucun&#xa0;: ceux auxquels ce système fait confiance</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Choisir un fichier de certificat</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>Your own authority&apos;s certificate (PEM file)</source>
        <translation>Certificat de votre propre autorité (fichier PEM)</translation>
    </message>
    <message>
        <source>Largest answer that is taken</source>
        <translation>Taille maximale d’une réponse</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Write the proxy as host:port.</source>
        <translation>Saisissez le proxy sous la forme hôte:port.</translation>
    </message>
</context>
<context>
    <name>spend::ui::AlertLogModel</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Whether it was told, or what kept it; such a one is tried again</source>
        <translation>Si l’alerte a été envoyée, ou ce qui l’a empêché&#xa0;; un nouvel essai a alors lieu</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Envoyée</translation>
    </message>
</context>
<context>
    <name>spend::ui::AlertLogSection</name>
    <message>
        <source>What was told, newest first</source>
        <translation>Alertes envoyées, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Nothing was told yet.</source>
        <translation>Aucune alerte n’a encore été envoyée.</translation>
    </message>
    <message>
        <source>Each try to tell something, the newest first. What could not be told is tried again for three days, ever less often.</source>
        <translation>Chaque tentative d’envoi, la plus récente d’abord. Les échecs sont retentés pendant trois jours, de moins en moins souvent.</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Alertes envoyées</translation>
    </message>
</context>
<context>
    <name>spend::ui::AlertsSection</name>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Each incident is told once by each channel that is on; what comes together comes in one message. Passwords and webhook URLs stay in this computer&apos;s keychain.</source>
        <translation>Chaque incident est signalé une fois par chaque canal actif&#xa0;; ce qui arrive ensemble tient dans un seul message. Mots de passe et URL de webhook restent dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Ajouter un canal</translation>
    </message>
    <message>
        <source>Nobody is told anything yet. Add a channel: this desktop, e-mail, Slack, Microsoft Teams or a command of your own.</source>
        <translation>Personne n’est encore prévenu. Ajoutez un canal&#xa0;: ce bureau, e-mail, Slack, Microsoft Teams ou une commande de votre choix.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Supprimer le canal</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>It tells nothing any more, and its secret leaves the keychain.</source>
        <translation>Il ne signalera plus rien, et son secret quittera le trousseau.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>spend::ui::AnomaliesPage</name>
    <message>
        <source>See what is out of the ordinary</source>
        <translation>Voir ce qui sort de l’ordinaire</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and what costs far more than it usually does is listed here.</source>
        <translation>Connectez votre équipe Cursor&#xa0;: ce qui coûte bien plus que d’ordinaire sera listé ici.</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Anomalies shown</source>
        <translation>Anomalies affichées</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittées</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>How far from the usual something must be. Everybody who works with this store has the same.</source>
        <translation>L’écart à la normale qu’il faut atteindre. Il est le même pour tous ceux qui utilisent cette base.</translation>
    </message>
    <message>
        <source>Low sensitivity</source>
        <translation>Sensibilité faible</translation>
    </message>
    <message>
        <source>Default sensitivity</source>
        <translation>Sensibilité par défaut</translation>
    </message>
    <message>
        <source>High sensitivity</source>
        <translation>Sensibilité élevée</translation>
    </message>
    <message>
        <source>Anomalies, newest first; Ctrl+Enter opens the spot in Explorer</source>
        <translation>Anomalies, les plus récentes d’abord&#xa0;; Ctrl+Entrée ouvre l’endroit dans l’Explorateur</translation>
    </message>
    <message>
        <source>Days from %1 against their own history · </source>
        <translation>Jours depuis le %1 comparés à leur historique · </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n à traiter</numerusform>
            <numerusform>%n à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n acknowledged</source>
        <translation>
            <numerusform> · %n acquittée</numerusform>
            <numerusform> · %n acquittées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n muted</source>
        <translation>
            <numerusform> · %n en sourdine</numerusform>
            <numerusform> · %n en sourdine</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing out of the ordinary is open.</source>
        <translation>Rien d’anormal à traiter.</translation>
    </message>
    <message>
        <source>Nothing was acknowledged in these days.</source>
        <translation>Rien n’a été acquitté durant ces jours.</translation>
    </message>
    <message>
        <source>No rule mutes anything in these days.</source>
        <translation>Aucune règle ne met rien en sourdine durant ces jours.</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary in these days.</source>
        <translation>Rien d’anormal durant ces jours.</translation>
    </message>
</context>
<context>
    <name>spend::ui::AnomalyChart</name>
    <message>
        <source>%1 by day, from %2 to %3</source>
        <translation>%1 par jour, du %2 au %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>usually %1 to %2</source>
        <translation>d’ordinaire de %1 à %2</translation>
    </message>
</context>
<context>
    <name>spend::ui::AnomalyDetail</name>
    <message>
        <source>Choose an anomaly on the left to see what happened.</source>
        <translation>Choisissez une anomalie à gauche pour voir ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>Ouvrir dans l’Explorateur</translation>
    </message>
    <message>
        <source>Note: what it was</source>
        <translation>Note&#xa0;: ce que c’était</translation>
    </message>
    <message>
        <source>Note for the acknowledgement</source>
        <translation>Note d’acquittement</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sourdine</translation>
    </message>
    <message>
        <source>Offers rules that keep anomalies like this one out of the list</source>
        <translation>Propose des règles qui écartent de la liste les anomalies de ce genre</translation>
    </message>
    <message>
        <source>The band is where it usually lies.</source>
        <translation>La bande indique les valeurs habituelles.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>until the rule is removed</source>
        <translation>jusqu’à la suppression de la règle</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>“%1” of %2 for 30 days</source>
        <translation>«&#xa0;%1&#xa0;» de %2 pendant 30 jours</translation>
    </message>
    <message>
        <source>“%1” of %2 forever</source>
        <translation>«&#xa0;%1&#xa0;» de %2 pour toujours</translation>
    </message>
    <message>
        <source>Everything of %1 for 30 days</source>
        <translation>Tout pour %1 pendant 30 jours</translation>
    </message>
    <message>
        <source>Everything of %1 forever</source>
        <translation>Tout pour %1 pour toujours</translation>
    </message>
    <message>
        <source>“%1” of everybody for 30 days</source>
        <translation>«&#xa0;%1&#xa0;» pour tous pendant 30 jours</translation>
    </message>
    <message>
        <source>“%1” of everybody forever</source>
        <translation>«&#xa0;%1&#xa0;» pour tous pour toujours</translation>
    </message>
</context>
<context>
    <name>spend::ui::AnomalyModel</name>
    <message>
        <source>Who or what</source>
        <translation>Qui ou quoi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>What it came to on its days</source>
        <translation>Le montant atteint durant ses jours</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>What is usual in its place: by its own history, or of others</source>
        <translation>La normale à cet endroit&#xa0;: selon son propre historique ou celui des autres</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Excédent</translation>
    </message>
    <message>
        <source>Dollars beyond the usual</source>
        <translation>Dollars au-delà de la normale</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>How far beyond chance it is, by its own history</source>
        <translation>À quel point cela dépasse le hasard, selon son propre historique</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
</context>
<context>
    <name>spend::ui::AppearanceMenu</name>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Confortable</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>C&amp;ompact</translation>
    </message>
</context>
<context>
    <name>spend::ui::AppearanceSection</name>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>In addition to your desktop&apos;s own. Shown from the next start of Spendscope on.</source>
        <translation>En plus de la taille de votre bureau. Affichée à partir du prochain démarrage de Spendscope.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light or dark, for this window only. “Like the system” follows your desktop.</source>
        <translation>Clair ou sombre, pour cette fenêtre seulement. «&#xa0;Comme le système&#xa0;» suit votre bureau.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Compact shows more rows of a table at once.</source>
        <translation>Compact affiche plus de lignes d’un tableau à la fois.</translation>
    </message>
</context>
<context>
    <name>spend::ui::Breadcrumb</name>
    <message>
        <source>Levels above</source>
        <translation>Niveaux supérieurs</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::BreakdownModel</name>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 input, %2 output, %3 cache write, %4 cache read</source>
        <translation>%1 entrée, %2 sortie, %3 écriture cache, %4 lecture cache</translation>
    </message>
    <message>
        <source>%1 of them without a cost</source>
        <translation>dont %1 sans coût</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total of %1 %2</source>
        <translation>Total de %1 %2</translation>
    </message>
</context>
<context>
    <name>spend::ui::BreakdownTable</name>
    <message>
        <source>Spend by row; Enter filters by the row</source>
        <translation>Dépenses par ligne&#xa0;; Entrée filtre selon la ligne</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetBadge</name>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetCrossingModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>The day that crossed the threshold, or was expected to, by the data of today</source>
        <translation>Le jour où le seuil a été franchi, ou devait l’être, d’après les données d’alors</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>What was spent, or expected at the period&apos;s end, when it was recorded</source>
        <translation>Ce qui était dépensé, ou prévu en fin de période, lors de l’enregistrement</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>What the budget was at the time</source>
        <translation>Le montant du budget à ce moment-là</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>%1 % spent</source>
        <translation>%1&#xa0;% dépensés</translation>
    </message>
    <message>
        <source>%1 % expected</source>
        <translation>%1&#xa0;% prévus</translation>
    </message>
    <message>
        <source>, taken back</source>
        <translation>, révoqué</translation>
    </message>
    <message>
        <source>Later corrections of the data brought the spend below this threshold again.</source>
        <translation>Des corrections ultérieures des données ont ramené les dépenses sous ce seuil.</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetDetail</name>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message>
        <source>Periods that are over</source>
        <translation>Périodes terminées</translation>
    </message>
    <message>
        <source>The data begins within the current period.</source>
        <translation>Les données commencent dans la période en cours.</translation>
    </message>
    <message>
        <source>Crossings that were recorded</source>
        <translation>Franchissements enregistrés</translation>
    </message>
    <message>
        <source>No threshold was crossed so far.</source>
        <translation>Aucun seuil n’a été franchi jusqu’ici.</translation>
    </message>
    <message>
        <source>Periods before</source>
        <translation>Périodes précédentes</translation>
    </message>
    <message>
        <source>History of crossings</source>
        <translation>Historique des franchissements</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show in Explorer what this budget counts, by user</source>
        <translation>Montrer dans l’Explorateur ce que compte ce budget, par utilisateur</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>This budget has no thresholds.</source>
        <translation>Ce budget n’a pas de seuil.</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>There is no saved view yet. Save one in Explorer first.</source>
        <translation>Il n’y a pas encore de vue enregistrée. Enregistrez-en d’abord une dans l’Explorateur.</translation>
    </message>
    <message>
        <source>Amount in dollars</source>
        <translation>Montant en dollars</translation>
    </message>
    <message>
        <source>Thresholds of what is spent</source>
        <translation>Seuils de dépenses</translation>
    </message>
    <message>
        <source>Per cent of the amount</source>
        <translation>Pourcentage du montant</translation>
    </message>
    <message>
        <source>Thresholds of the forecast</source>
        <translation>Seuils de prévision</translation>
    </message>
    <message>
        <source>Per cent, expected at the period&apos;s end</source>
        <translation>Pourcentage prévu en fin de période</translation>
    </message>
    <message>
        <source>Add budget</source>
        <translation>Ajouter un budget</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add a budget</source>
        <translation>Ajouter un budget</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>Modifier le budget</translation>
    </message>
    <message>
        <source>Such as “Platform team”</source>
        <translation>Par exemple «&#xa0;Équipe plateforme&#xa0;»</translation>
    </message>
    <message>
        <source>By filters</source>
        <translation>Par filtres</translation>
    </message>
    <message>
        <source>By a saved view</source>
        <translation>Par vue enregistrée</translation>
    </message>
    <message>
        <source>Saved view whose filters count</source>
        <translation>Vue enregistrée dont les filtres comptent</translation>
    </message>
    <message>
        <source>Connection, billing group, user, model, repository and more; without a filter it counts everything. Values of one kind are alternatives, different kinds all hold.</source>
        <translation>Connexion, groupe de facturation, utilisateur, modèle, dépôt, etc.&#xa0;; sans filtre, tout est compté. Les valeurs d’un même type s’ajoutent, les types différents se combinent.</translation>
    </message>
    <message>
        <source>The budget follows the view&apos;s filters when they change. Its dates do not count.</source>
        <translation>Le budget suit les filtres de la vue lorsqu’ils changent. Ses dates ne comptent pas.</translation>
    </message>
    <message>
        <source>$ amount</source>
        <translation>Montant $</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write an amount above $0.</source>
        <translation>Saisissez un montant supérieur à $0.</translation>
    </message>
    <message>
        <source>A budget needs a name.</source>
        <translation>Un budget doit avoir un nom.</translation>
    </message>
    <message>
        <source>No view is chosen.</source>
        <translation>Aucune vue n’est choisie.</translation>
    </message>
    <message>
        <source>Choose a saved view, or count by filters.</source>
        <translation>Choisissez une vue enregistrée, ou comptez par filtres.</translation>
    </message>
    <message>
        <source>With an amount, this says what the budget would have counted so far.</source>
        <translation>Une fois le montant saisi, ceci indique ce que le budget aurait compté jusqu’ici.</translation>
    </message>
    <message>
        <source>%1, counting %2: %3</source>
        <translation>%1, pour %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetList</name>
    <message>
        <source>Budgets: Enter changes one, Delete removes it, Alt+Up and Alt+Down move it</source>
        <translation>Budgets&#xa0;: Entrée en modifie un, Suppr le supprime, Alt+Haut et Alt+Bas le déplacent</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetModel</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetPastModel</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Against the budget as it is today; the day is the one that used all of it up</source>
        <translation>Par rapport au budget actuel&#xa0;; le jour est celui où il a été épuisé</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>What was spent, of the budget</source>
        <translation>Ce qui a été dépensé, sur le budget</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Less than nothing: what was spent over it</source>
        <translation>Moins que zéro&#xa0;: le dépassement</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Respecté</translation>
    </message>
    <message>
        <source>Kept, as far as known</source>
        <translation>Respecté, autant qu’on sache</translation>
    </message>
    <message>
        <source>Crossed on %1</source>
        <translation>Dépassé le %1</translation>
    </message>
    <message>
        <source>Crossed</source>
        <translation>Dépassé</translation>
    </message>
    <message>
        <source>The data does not reach back to the period&apos;s first day: more may have been spent.</source>
        <translation>Les données ne remontent pas au premier jour de la période&#xa0;: les dépenses réelles sont peut-être plus élevées.</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetStrip</name>
    <message>
        <source>Budget “%1”</source>
        <translation>Budget «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Budget “%1”, %2. %3</source>
        <translation>Budget «&#xa0;%1&#xa0;», %2. %3</translation>
    </message>
    <message>
        <source>Click to see the budgets</source>
        <translation>Cliquer pour voir les budgets</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetsPage</name>
    <message>
        <source>Know before the budget is used up</source>
        <translation>Le savoir avant que le budget soit épuisé</translation>
    </message>
    <message>
        <source>Connect your Cursor team, give teams, models or repositories a budget, and see the day on which it will not be enough.</source>
        <translation>Connectez votre équipe Cursor, donnez un budget à des équipes, modèles ou dépôts, et voyez quel jour il ne suffira plus.</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Add budget</source>
        <translation>Ajouter un budget</translation>
    </message>
    <message>
        <source>Give the spend a limit</source>
        <translation>Fixer une limite aux dépenses</translation>
    </message>
    <message>
        <source>A budget for everything, or for a team, a person, a model or a repository: see how full it is, whether it will hold, and on which day it is used up.</source>
        <translation>Un budget global, ou pour une équipe, une personne, un modèle ou un dépôt&#xa0;: voyez où il en est, s’il tiendra et quel jour il sera épuisé.</translation>
    </message>
    <message>
        <source>Add the first budget</source>
        <translation>Ajouter le premier budget</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Il est rétabli.</translation>
    </message>
    <message>
        <source>1 budget</source>
        <translation>1 budget</translation>
    </message>
    <message>
        <source>%1 budgets</source>
        <translation>%1 budgets</translation>
    </message>
    <message>
        <source>%1 crossed</source>
        <translation>%1 dépassés</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>%1 à risque</translation>
    </message>
    <message>
        <source>%1 on course</source>
        <translation>%1 en bonne voie</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 inconnus</translation>
    </message>
    <message>
        <source>The budget “%1” was removed, with its history.</source>
        <translation>Le budget «&#xa0;%1&#xa0;» a été supprimé, avec son historique.</translation>
    </message>
</context>
<context>
    <name>spend::ui::BurnChart</name>
    <message>
        <source>Commitment used over time</source>
        <translation>Consommation de l’engagement dans le temps</translation>
    </message>
    <message>
        <source>%1 of %2 are used. Left and Right walk the days.</source>
        <translation>%1 sur %2 sont utilisés. Gauche et Droite parcourent les jours.</translation>
    </message>
    <message>
        <source>commitment %1</source>
        <translation>engagement %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>80 of 100 cases</source>
        <translation>80 cas sur 100</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restant</translation>
    </message>
</context>
<context>
    <name>spend::ui::BurnDownChart</name>
    <message>
        <source>%1, day by day: spent, expected and an even pace; Left and Right walk through it</source>
        <translation>%1, jour par jour&#xa0;: dépensé, prévu et rythme régulier&#xa0;; Gauche et Droite pour parcourir</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>Rythme régulier</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Plus rien</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>Expected by the end of the day</source>
        <translation>Prévu d’ici à la fin du jour</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>Dépensé à ce jour</translation>
    </message>
    <message>
        <source>Left of %1</source>
        <translation>Restant sur %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::CalendarSection</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>Forecasts, budgets and digests know that less is spent on the others.</source>
        <translation>Prévisions, budgets et récapitulatifs savent que l’on dépense moins les autres jours.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Import them from an iCalendar file (.ics) of your country, as calendar programs and holiday services offer it. Importing a calendar of the same name again replaces its days.</source>
        <translation>Importez ceux de votre pays depuis un fichier iCalendar (.ics), tel qu’en proposent les programmes de calendrier et les sites de jours fériés. Réimporter un calendrier du même nom remplace ses jours.</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Jours chômés</translation>
    </message>
    <message>
        <source>Add your own, such as a company holiday. Days are UTC days.</source>
        <translation>Ajoutez les vôtres, par exemple une fermeture de l’entreprise. Les jours sont des jours UTC.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name, such as Company holiday</source>
        <translation>Nom, p. ex. Fermeture annuelle</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>over since %1: import a newer file</source>
        <translation>terminé depuis le %1&#xa0;: importez un fichier plus récent</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>No calendar is imported.</source>
        <translation>Aucun calendrier n’est importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) added.</source>
        <translation>
            <numerusform>%n jour ajouté.</numerusform>
            <numerusform>%n jours ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Importer des jours fériés</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics);;All files (*)</source>
        <translation>Fichiers iCalendar (*.ics);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of “%1” are imported.</source>
        <translation>
            <numerusform>%n jour de «&#xa0;%1&#xa0;» a été importé.</numerusform>
            <numerusform>%n jours de «&#xa0;%1&#xa0;» ont été importés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spend::ui::ChannelDialog</name>
    <message>
        <source>Send a test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Ajouter un canal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Ajouter un canal</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Le mot de passe manque.</translation>
    </message>
    <message>
        <source>The webhook&apos;s URL is missing.</source>
        <translation>L’URL du webhook manque.</translation>
    </message>
    <message>
        <source>Enter it, or leave the user name empty if the server asks for none.</source>
        <translation>Saisissez-le, ou laissez le nom d’utilisateur vide si le serveur n’en demande pas.</translation>
    </message>
    <message>
        <source>Copy it from where the webhook was made.</source>
        <translation>Copiez-la là où le webhook a été créé.</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Envoi d’un test…</translation>
    </message>
    <message>
        <source>The test was sent.</source>
        <translation>Le test a été envoyé.</translation>
    </message>
    <message>
        <source>Look whether it arrived.</source>
        <translation>Vérifiez qu’il est arrivé.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ChannelForm</name>
    <message>
        <source>In Slack: an app with “Incoming Webhooks”, then “Add New Webhook to Workspace”. Whoever knows the URL can post, so it goes to this computer&apos;s keychain.</source>
        <translation>Dans Slack&#xa0;: une application avec «&#xa0;Incoming Webhooks&#xa0;», puis «&#xa0;Add New Webhook to Workspace&#xa0;». Quiconque connaît l’URL peut publier&#xa0;; elle est donc placée dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>In Teams: the channel&apos;s “Workflows”, then “Post to a channel when a webhook request is received”. Whoever knows the URL can post, so it goes to this computer&apos;s keychain.</source>
        <translation>Dans Teams&#xa0;: «&#xa0;Workflows&#xa0;» du canal, puis «&#xa0;Post to a channel when a webhook request is received&#xa0;». Quiconque connaît l’URL peut publier&#xa0;; elle est donc placée dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Shown by this desktop&apos;s notifications while Spendscope is open, or by an icon in the tray where there are none. “Open” leads to the page concerned.</source>
        <translation>Affiché par les notifications de ce bureau tant que Spendscope est ouvert, ou par une icône de la zone de notification s’il n’y en a pas. «&#xa0;Ouvrir&#xa0;» mène à la page concernée.</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL du webhook</translation>
    </message>
    <message>
        <source>Unchanged, in the keychain</source>
        <translation>Inchangé, dans le trousseau</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation>Programme et arguments</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>No shell reads it; words with blanks go in double quotes. The program gets the alert as JSON on standard input. Exit status 0 means told.</source>
        <translation>Aucun shell n’intervient&#xa0;; les mots contenant des espaces se mettent entre guillemets doubles. Le programme reçoit l’alerte en JSON sur l’entrée standard. Le code de sortie 0 signifie que l’alerte est transmise.</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Ce qu’il signale</translation>
    </message>
    <message>
        <source>From which severity on</source>
        <translation>À partir de quelle gravité</translation>
    </message>
</context>
<context>
    <name>spend::ui::ChannelRow</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tell by %1</source>
        <translation>Signaler par %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Envoi d’un test…</translation>
    </message>
    <message>
        <source>The test was sent.</source>
        <translation>Le test a été envoyé.</translation>
    </message>
    <message>
        <source>Look whether it arrived.</source>
        <translation>Vérifiez qu’il est arrivé.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ChargebackPage</name>
    <message>
        <source>Charge spend to those who caused it</source>
        <translation>Imputer les dépenses à ceux qui les causent</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and each month and billing cycle is shared out here to billing groups or to your own cost centres, ready for finance.</source>
        <translation>Connectez votre équipe Cursor&#xa0;: chaque mois et chaque cycle de facturation est réparti ici entre les groupes de facturation ou vos propres centres de coûts, prêt pour la finance.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Refacturation</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>Imputé à</translation>
    </message>
    <message>
        <source>Billing groups</source>
        <translation>Groupes de facturation</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Centres de coûts</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Rapport par</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Cycle de facturation</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Who is charged what, to the cent what the usage events cost; ready for finance.</source>
        <translation>Qui paie quoi, au centime près du coût des événements d’utilisation&#xa0;; prêt pour la finance.</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Enregistrer le rapport en PDF</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save a row for each person, for spreadsheets and ledgers</source>
        <translation>Enregistrer une ligne par personne, pour tableurs et comptabilité</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>Save the report as one web page that needs nothing else</source>
        <translation>Enregistrer le rapport en une page web autonome</translation>
    </message>
    <message>
        <source>Cost centres…</source>
        <translation>Centres de coûts…</translation>
    </message>
    <message>
        <source>To a folder…</source>
        <translation>Vers un dossier…</translation>
    </message>
    <message>
        <source>Put each report into a folder by itself</source>
        <translation>Placer automatiquement chaque rapport dans un dossier</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonymes</translation>
    </message>
    <message>
        <source>Other names for people, the same in each report</source>
        <translation>D’autres noms pour les personnes, identiques dans chaque rapport</translation>
    </message>
    <message>
        <source>Chargeback report</source>
        <translation>Rapport de refacturation</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Enregistrer en HTML</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>The list of cost centres is kept.</source>
        <translation>La liste des centres de coûts est conservée.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ChartCard</name>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Show users instead</source>
        <translation>Afficher plutôt les utilisateurs</translation>
    </message>
    <message>
        <source>%1 largest of %2 %3</source>
        <translation>les %1 premiers sur %2 %3</translation>
    </message>
    <message>
        <source>Billing groups are not visible</source>
        <translation>Les groupes de facturation ne sont pas visibles</translation>
    </message>
    <message>
        <source>This key does not see billing groups, as on a Teams plan. Costs by user, model and kind are complete.</source>
        <translation>Cette clé ne voit pas les groupes de facturation, comme avec un forfait Teams. Les coûts par utilisateur, modèle et type sont complets.</translation>
    </message>
    <message>
        <source>Repositories are not visible</source>
        <translation>Les dépôts ne sont pas visibles</translation>
    </message>
    <message>
        <source>This key does not see commits, as on a Teams plan, so spend can&apos;t be attributed to repositories. Costs by user, model and kind are complete.</source>
        <translation>Cette clé ne voit pas les commits, comme avec un forfait Teams&#xa0;; les dépenses ne peuvent donc pas être attribuées aux dépôts. Les coûts par utilisateur, modèle et type sont complets.</translation>
    </message>
    <message>
        <source>No spend in this range</source>
        <translation>Aucune dépense dans cette période</translation>
    </message>
    <message>
        <source>Nothing was used from %1 to %2 with these filters. Choose another range or remove a filter.</source>
        <translation>Rien n’a été utilisé du %1 au %2 avec ces filtres. Choisissez une autre période ou supprimez un filtre.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ChartTip</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>spend::ui::Chip</name>
    <message>
        <source>Filter %1</source>
        <translation>Filtre %1</translation>
    </message>
    <message>
        <source>Press to change this filter, Delete removes it</source>
        <translation>Appuyer pour modifier ce filtre, Suppr le supprime</translation>
    </message>
    <message>
        <source>Press to remove this filter</source>
        <translation>Appuyer pour supprimer ce filtre</translation>
    </message>
    <message>
        <source>Change this filter; Delete removes it</source>
        <translation>Modifier ce filtre&#xa0;; Suppr le supprime</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Supprimer ce filtre</translation>
    </message>
</context>
<context>
    <name>spend::ui::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation>%1 (pas la place)</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
</context>
<context>
    <name>spend::ui::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Search people, models, repositories, views, pages and actions</source>
        <translation>Rechercher personnes, modèles, dépôts, vues, pages et actions</translation>
    </message>
    <message>
        <source>Search people, models, repositories, views, actions…</source>
        <translation>Rechercher personnes, modèles, dépôts, vues, actions…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to close</source>
        <translation>↑ ↓ pour choisir · Entrée pour ouvrir · Échap pour fermer</translation>
    </message>
    <message>
        <source>Nothing to go to yet.</source>
        <translation>Rien à atteindre pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>spend::ui::ComparePicker</name>
    <message>
        <source>No comparison</source>
        <translation>Sans comparaison</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Same days of the last cycle</source>
        <translation>Mêmes jours du dernier cycle</translation>
    </message>
    <message>
        <source>Same period a year ago</source>
        <translation>Même période il y a un an</translation>
    </message>
    <message>
        <source>Own dates…</source>
        <translation>Dates libres…</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation>Comparé à&#xa0;: %1</translation>
    </message>
    <message>
        <source>there are no such days</source>
        <translation>ces jours n’existent pas</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>Comparaison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comparison: %1, %2</source>
        <translation>Comparaison&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>spend::ui::ConnectPage</name>
    <message>
        <source>Connect a Cursor team</source>
        <translation>Connecter une équipe Cursor</translation>
    </message>
    <message>
        <source>Spendscope reads usage and cost. It changes nothing in your team.</source>
        <translation>Spendscope lit l’utilisation et les coûts. Il ne modifie rien dans votre équipe.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Asking Cursor what this key can see…</source>
        <translation>Vérification auprès de Cursor de ce que voit cette clé…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>spend::ui::ConnectionCard</name>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>Que manque-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Enter new key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Connexion %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>More actions: %1</source>
        <translation>Autres actions&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::ConnectionForm</name>
    <message>
        <source>For example your team&apos;s name</source>
        <translation>Par exemple le nom de votre équipe</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>Advanced: base URL, first day, interval, proxy, certificate</source>
        <translation>Avancé&#xa0;: URL de base, premier jour, intervalle, proxy, certificat</translation>
    </message>
    <message>
        <source>Admin API key</source>
        <translation>Clé Admin API</translation>
    </message>
    <message>
        <source>Cursor Dashboard → Settings → Advanced → Admin API Keys → New API Key, scope Read-only.</source>
        <translation>Cursor Dashboard → Settings → Advanced → Admin API Keys → New API Key, scope Read-only.</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Ouvrir le tableau de bord</translation>
    </message>
    <message>
        <source>Paste the Admin API key here.</source>
        <translation>Collez ici la clé Admin API.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ConnectionsPage</name>
    <message>
        <source>Connect your Cursor team</source>
        <translation>Connectez votre équipe Cursor</translation>
    </message>
    <message>
        <source>One Admin API key is enough to see what your team spends, by person, billing group, model and repository.</source>
        <translation>Une clé Admin API suffit pour voir ce que dépense votre équipe, par personne, groupe de facturation, modèle et dépôt.</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Add a Cursor team (Ctrl+N)</source>
        <translation>Ajouter une équipe Cursor (Ctrl+N)</translation>
    </message>
    <message>
        <source>Each connection reads one Cursor team. Keys stay in this computer&apos;s keychain.</source>
        <translation>Chaque connexion lit une équipe Cursor. Les clés restent dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>Que manque-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” does not see %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas accès à %2.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its %1 events and its key are deleted from this computer. Nothing changes at Cursor. This can&apos;t be undone; the figures can be read again with a new connection as far as Cursor still has them.</source>
        <translation>Ses %1 événements et sa clé sont effacés de cet ordinateur. Rien ne change chez Cursor. Cette action est irréversible&#xa0;; les chiffres peuvent être relus avec une nouvelle connexion dans la mesure où Cursor les possède encore.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>spend::ui::ContractForm</name>
    <message>
        <source>Write %1 as year-month-day, such as 2027-03-01.</source>
        <translation>Saisissez %1 sous la forme année-mois-jour, par exemple 2027-03-01.</translation>
    </message>
    <message>
        <source>Discount on seats in per cent</source>
        <translation>Remise sur les licences en pour cent</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Committed amount in dollars</source>
        <translation>Montant de l’engagement en dollars</translation>
    </message>
    <message>
        <source>$ amount</source>
        <translation>Montant $</translation>
    </message>
    <message>
        <source>First day of the commitment</source>
        <translation>Premier jour de l’engagement</translation>
    </message>
    <message>
        <source>from: 2026-03-01</source>
        <translation>du&#xa0;: 2026-03-01</translation>
    </message>
    <message>
        <source>Last day of the commitment</source>
        <translation>Dernier jour de l’engagement</translation>
    </message>
    <message>
        <source>to: 2027-02-28</source>
        <translation>au&#xa0;: 2027-02-28</translation>
    </message>
    <message>
        <source>The team&apos;s on-demand limit a cycle, in dollars</source>
        <translation>Limite à la demande de l’équipe par cycle, en dollars</translation>
    </message>
    <message>
        <source>$ a cycle</source>
        <translation>$ par cycle</translation>
    </message>
    <message>
        <source>Start of the contract</source>
        <translation>Début du contrat</translation>
    </message>
    <message>
        <source>starts: 2026-03-01</source>
        <translation>début&#xa0;: 2026-03-01</translation>
    </message>
    <message>
        <source>Renewal of the contract</source>
        <translation>Renouvellement du contrat</translation>
    </message>
    <message>
        <source>renews: 2027-03-01</source>
        <translation>renouv.&#xa0;: 2027-03-01</translation>
    </message>
    <message>
        <source>Days of notice before the renewal</source>
        <translation>Jours de préavis avant le renouvellement</translation>
    </message>
    <message>
        <source>Active days in 30 below which a seat is barely used</source>
        <translation>Jours actifs sur 30 en dessous desquels une licence est peu utilisée</translation>
    </message>
    <message>
        <source>Seats count too</source>
        <translation>Les licences comptent aussi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Ignorer les modifications</translation>
    </message>
    <message>
        <source>Remove contract</source>
        <translation>Supprimer le contrat</translation>
    </message>
    <message>
        <source>Seat type that most members have</source>
        <translation>Type de licence de la plupart des membres</translation>
    </message>
    <message>
        <source>What counts towards the commitment</source>
        <translation>Ce qui compte pour l’engagement</translation>
    </message>
    <message>
        <source>All usage</source>
        <translation>Toute l’utilisation</translation>
    </message>
    <message>
        <source>Only on-demand</source>
        <translation>À la demande seulement</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Ce qui a été convenu</translation>
    </message>
    <message>
        <source>Cursor&apos;s API tells none of this. It is kept here only, and only for reading.</source>
        <translation>L’API de Cursor n’indique rien de tout cela. C’est conservé ici seulement, et uniquement pour la lecture.</translation>
    </message>
    <message>
        <source>Seat types</source>
        <translation>Types de licence</translation>
    </message>
    <message>
        <source>Most have</source>
        <translation>Type courant</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Sauf</translation>
    </message>
    <message>
        <source>Discount on seats, %</source>
        <translation>Remise licences,&#xa0;%</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Counts towards it</source>
        <translation>Compte pour lui</translation>
    </message>
    <message>
        <source>Team&apos;s limit</source>
        <translation>Limite d’équipe</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Notice, days before</source>
        <translation>Préavis, jours avant</translation>
    </message>
    <message>
        <source>Barely used below</source>
        <translation>Peu utilisée sous</translation>
    </message>
    <message>
        <source> active days in 30</source>
        <translation> jours actifs sur 30</translation>
    </message>
    <message>
        <source>The pool of on-demand spend that all share in a billing cycle</source>
        <translation>L’enveloppe de dépenses à la demande que tous partagent dans un cycle de facturation</translation>
    </message>
    <message>
        <source>The discount must lie between 0 and 100 %.</source>
        <translation>La remise doit être comprise entre 0 et 100&#xa0;%.</translation>
    </message>
    <message>
        <source>the commitment&apos;s first day</source>
        <translation>le premier jour de l’engagement</translation>
    </message>
    <message>
        <source>the commitment&apos;s last day</source>
        <translation>le dernier jour de l’engagement</translation>
    </message>
    <message>
        <source>the contract&apos;s start</source>
        <translation>le début du contrat</translation>
    </message>
    <message>
        <source>the renewal</source>
        <translation>le renouvellement</translation>
    </message>
    <message>
        <source>The commitment needs a first and a last day.</source>
        <translation>L’engagement doit avoir un premier et un dernier jour.</translation>
    </message>
    <message>
        <source>It is for</source>
        <translation>Vaut pour</translation>
    </message>
</context>
<context>
    <name>spend::ui::ContractTab</name>
    <message>
        <source>The commitment&apos;s period begins on %1.</source>
        <translation>La période d’engagement commence le %1.</translation>
    </message>
    <message>
        <source>%1 of %2 are used, after %3 of the time.</source>
        <translation>%1 sur %2 sont utilisés, après %3 de la durée.</translation>
    </message>
    <message>
        <source>It was used up on %1.</source>
        <translation>Il a été épuisé le %1.</translation>
    </message>
    <message>
        <source>At this pace it runs out on %1, %2 before the period ends.</source>
        <translation>À ce rythme, il sera épuisé le %1, %2 avant la fin de la période.</translation>
    </message>
    <message>
        <source>At this pace %1 would be left on %2.</source>
        <translation>À ce rythme, il resterait %1 le %2.</translation>
    </message>
    <message>
        <source>The period is over; %1 were left.</source>
        <translation>La période est terminée&#xa0;; il restait %1.</translation>
    </message>
    <message>
        <source>Seats count towards it, but no price is typed in, so they are missing here.</source>
        <translation>Les licences comptent pour lui, mais aucun prix n’est saisi&#xa0;; elles manquent donc ici.</translation>
    </message>
    <message>
        <source>%1 of it are seats, at today&apos;s number and price.</source>
        <translation>%1 en sont des licences, au nombre et au prix d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Usage was read from %1 on only: what was used before is missing.</source>
        <translation>L’utilisation n’a été lue qu’à partir du %1&#xa0;: l’utilisation antérieure manque.</translation>
    </message>
    <message>
        <source>The period&apos;s usage was not read in whole.</source>
        <translation>L’utilisation de la période n’a pas été lue en entier.</translation>
    </message>
    <message>
        <source>Seats a month</source>
        <translation>Licences par mois</translation>
    </message>
    <message>
        <source>Commitment used</source>
        <translation>Engagement utilisé</translation>
    </message>
    <message>
        <source>At its end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Notice until</source>
        <translation>Résiliable jusqu’au</translation>
    </message>
    <message>
        <source>Commitment: used and expected</source>
        <translation>Engagement&#xa0;: utilisé et prévu</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>What was agreed for </source>
        <translation>Ce qui a été convenu pour </translation>
    </message>
    <message>
        <source>, typed in here, and how the commitment is used up</source>
        <translation>, saisi ici, et la consommation de l’engagement</translation>
    </message>
    <message>
        <source>for %1 seats, after the discount</source>
        <translation>pour %1 licences, remise déduite</translation>
    </message>
    <message>
        <source>no seat price typed in</source>
        <translation>aucun prix de licence saisi</translation>
    </message>
    <message>
        <source>no commitment typed in</source>
        <translation>aucun engagement saisi</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>after %1 of the time</source>
        <translation>après %1 de la durée</translation>
    </message>
    <message>
        <source>beyond it</source>
        <translation>au-delà</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restant</translation>
    </message>
    <message>
        <source>used up on %1</source>
        <translation>épuisé le %1</translation>
    </message>
    <message>
        <source>runs out on %1</source>
        <translation>épuisé au %1</translation>
    </message>
    <message>
        <source>expected on %1</source>
        <translation>prévu le %1</translation>
    </message>
    <message>
        <source>no renewal typed in</source>
        <translation>aucun renouvellement saisi</translation>
    </message>
    <message>
        <source>over; it renews on %1</source>
        <translation>dépassé&#xa0;; renouvellement le %1</translation>
    </message>
    <message>
        <source>in %1; renews %2</source>
        <translation>dans %1&#xa0;; renouvellement le %2</translation>
    </message>
    <message>
        <source>Type in the amount that the team agreed to spend and the days it is for, and see here how it is used up and where it leads.</source>
        <translation>Saisissez le montant que l’équipe s’est engagée à dépenser et la durée prévue, et voyez ici comment il est consommé et où cela mène.</translation>
    </message>
</context>
<context>
    <name>spend::ui::CopyPlanDialog</name>
    <message>
        <source>Put each report into a folder by itself</source>
        <translation>Placer automatiquement chaque rapport dans un dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Pseudonyms instead of names and e-mails</source>
        <translation>Pseudonymes au lieu des noms et e-mails</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Reports to a folder</source>
        <translation>Rapports vers un dossier</translation>
    </message>
    <message>
        <source>Such as a folder that finance reads</source>
        <translation>Par exemple un dossier lu par la finance</translation>
    </message>
    <message>
        <source>Billing groups</source>
        <translation>Groupes de facturation</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Centres de coûts</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Cycle de facturation</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>Imputé à</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Rapport par</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>A PDF, a CSV and an HTML file, once 48 hours have passed since the month or cycle ended and all its events have been read; each report once, while this window is open.</source>
        <translation>Un fichier PDF, un CSV et un HTML, dès que 48 heures se sont écoulées depuis la fin du mois ou du cycle et que tous ses événements ont été lus&#xa0;; chaque rapport une seule fois, tant que cette fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Dossier des rapports</translation>
    </message>
    <message>
        <source>Reports go to %1.</source>
        <translation>Les rapports vont dans %1.</translation>
    </message>
    <message>
        <source>Reports go nowhere by themselves.</source>
        <translation>Les rapports ne sont placés nulle part automatiquement.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non conservé</translation>
    </message>
</context>
<context>
    <name>spend::ui::CostCentresDialog</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of cost centres.</source>
        <translation>%1 est trop volumineux pour une liste de centres de coûts.</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Conserver cette liste</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Centres de coûts</translation>
    </message>
    <message>
        <source>Read a list…</source>
        <translation>Lire une liste…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Lines of the list, and people whom it does not name</source>
        <translation>Lignes de la liste, et personnes qu’elle ne nomme pas</translation>
    </message>
    <message>
        <source>No list is kept yet. Read a CSV file of two columns: an e-mail or a billing group, and the cost centre.</source>
        <translation>Aucune liste n’est encore conservée. Lisez un fichier CSV à deux colonnes&#xa0;: un e-mail ou un groupe de facturation, et le centre de coûts.</translation>
    </message>
    <message>
        <source>A CSV of two columns: an e-mail or a billing group (its name or id), and the cost centre. An e-mail goes before a billing group; who is named by neither stays unassigned.</source>
        <translation>Un CSV à deux colonnes&#xa0;: un e-mail ou un groupe de facturation (son nom ou son id), et le centre de coûts. L’e-mail prime sur le groupe de facturation&#xa0;; qui n’est nommé par aucun des deux reste non affecté.</translation>
    </message>
    <message>
        <source>Read a list of cost centres</source>
        <translation>Lire une liste de centres de coûts</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSV (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 lines match · %4 named twice · %5 in no cost centre · %6 of the last 90 days is assigned</source>
        <translation>%1 · %2 lignes reconnues sur %3 · %4 en double · %5 sans centre de coûts · %6 des 90 derniers jours affectés</translation>
    </message>
    <message numerus="yes">
        <source>%n cost centre(s)</source>
        <translation>
            <numerusform>%n centre de coûts</numerusform>
            <numerusform>%n centres de coûts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n ligne écartée</numerusform>
            <numerusform>%n lignes écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non conservé</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>spend::ui::CostCentresModel</name>
    <message>
        <source>E-mail or billing group</source>
        <translation>E-mail ou groupe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <source>Cost, 90 days</source>
        <translation>Coût, 90 jours</translation>
    </message>
    <message>
        <source>Named twice</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Inconnu ici</translation>
    </message>
    <message>
        <source>In no cost centre</source>
        <translation>Sans centre de coûts</translation>
    </message>
    <message>
        <source>Several groups</source>
        <translation>Plusieurs groupes</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Concorde</translation>
    </message>
    <message>
        <source>%1 of it in cost centres</source>
        <translation>%1 du total dans des centres de coûts</translation>
    </message>
    <message>
        <source>The list names it on more than one line; the last line counts.</source>
        <translation>La liste le nomme sur plusieurs lignes&#xa0;; la dernière compte.</translation>
    </message>
    <message>
        <source>No person and no billing group of this store is called so.</source>
        <translation>Aucune personne ni aucun groupe de facturation de cette base ne porte ce nom.</translation>
    </message>
    <message>
        <source>No line of the list names this person or the billing group.</source>
        <translation>Aucune ligne de la liste ne nomme cette personne ni son groupe de facturation.</translation>
    </message>
    <message>
        <source>More than one billing group is called so; all of them are meant.</source>
        <translation>Plusieurs groupes de facturation portent ce nom&#xa0;; tous sont concernés.</translation>
    </message>
</context>
<context>
    <name>spend::ui::DataFaces</name>
    <message>
        <source>Add connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Ouvrir Connexions</translation>
    </message>
    <message>
        <source>Loading figures…</source>
        <translation>Chargement des chiffres…</translation>
    </message>
    <message>
        <source>Your first figures are on their way</source>
        <translation>Vos premiers chiffres arrivent</translation>
    </message>
</context>
<context>
    <name>spend::ui::DataKeptSection</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Keep single events</source>
        <translation>Conserver les événements détaillés</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Toujours</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Single events</source>
        <translation>Événements détaillés</translation>
    </message>
    <message>
        <source>Every report is made of daily sums, which are kept for ever. The single events behind them can be let go after some months: reports stay as they are, to the cent, but the list of events in Explorer ends there. For everybody who uses this store.</source>
        <translation>Tous les rapports reposent sur des cumuls journaliers, conservés pour toujours. Les événements détaillés dont ils proviennent peuvent être abandonnés au bout de quelques mois&#xa0;: les rapports restent identiques, au centime près, mais la liste des événements de l’Explorateur s’arrête là. Vaut pour tous ceux qui utilisent cette base.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
    <message>
        <source>Data kept</source>
        <translation>Données conservées</translation>
    </message>
    <message>
        <source>%1 events before %2 would fold into their daily sums, for good. %3 stay.</source>
        <translation>%1 événements antérieurs au %2 seraient réunis en cumuls journaliers, définitivement. %3 restent.</translation>
    </message>
    <message>
        <source>%1 events before %2 fold into their daily sums once the program is idle, within the hour.</source>
        <translation>%1 événements antérieurs au %2 sont réunis en cumuls journaliers dès que le programme est inactif, dans l’heure.</translation>
    </message>
    <message>
        <source>%1 events are stored one by one. What was folded before stays folded.</source>
        <translation>%1 événements sont stockés un à un. Ce qui a été réuni auparavant le reste.</translation>
    </message>
    <message>
        <source>%1 events are stored one by one; none of them is older.</source>
        <translation>%1 événements sont stockés un à un&#xa0;; aucun n’est plus ancien.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Conservé.</translation>
    </message>
</context>
<context>
    <name>spend::ui::DateField</name>
    <message>
        <source>For example %1 or 2026-11-22</source>
        <translation>Par exemple %1 ou 2026-11-22</translation>
    </message>
</context>
<context>
    <name>spend::ui::DatesDialog</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Dates libres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>1 day, UTC</source>
        <translation>1 jour, UTC</translation>
    </message>
    <message>
        <source>%1 days, UTC</source>
        <translation>%1 jours, UTC</translation>
    </message>
</context>
<context>
    <name>spend::ui::DaysOffList</name>
    <message>
        <source>Remove day</source>
        <translation>Supprimer le jour</translation>
    </message>
    <message>
        <source>Days off; Delete removes one</source>
        <translation>Jours chômés&#xa0;; Suppr en supprime un</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>own</source>
        <translation>ajouté</translation>
    </message>
</context>
<context>
    <name>spend::ui::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The window was too busy to show a notification.</source>
        <translation>La fenêtre était trop occupée pour afficher une notification.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Un nouvel essai aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: it has neither a notification server nor a tray.</source>
        <translation>Ce bureau n’affiche pas de notifications&#xa0;: il n’a ni serveur de notifications ni zone de notification.</translation>
    </message>
    <message>
        <source>Start one, or choose another channel.</source>
        <translation>Démarrez-en un, ou choisissez un autre canal.</translation>
    </message>
</context>
<context>
    <name>spend::ui::DiagnosticsDialog</name>
    <message>
        <source>Other names for &amp;e-mail addresses</source>
        <translation>Pseudonymes pour les adresses &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Enregi&amp;strer…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>For whoever helps you: versions, statuses, the last runs and the end of the log. No key is in it. Nothing is sent anywhere; read it before you hand it on.</source>
        <translation>Pour la personne qui vous aide&#xa0;: versions, états, dernières exécutions et fin du journal. Aucune clé n’y figure. Rien n’est envoyé nulle part&#xa0;; lisez-le avant de le transmettre.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Collecte…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Texte (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>spend::ui::DifferencesCard</name>
    <message>
        <source>1 user</source>
        <translation>1 utilisateur</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 utilisateurs</translation>
    </message>
    <message>
        <source>%1, none of them chiefly</source>
        <translation>%1, cause principale pour aucun</translation>
    </message>
    <message>
        <source>%1, chiefly %2 of them</source>
        <translation>%1, cause principale pour %2</translation>
    </message>
    <message>
        <source>Kinds of difference</source>
        <translation>Types d’écart</translation>
    </message>
    <message>
        <source>There is nothing to compare in this cycle.</source>
        <translation>Il n’y a rien à comparer dans ce cycle.</translation>
    </message>
    <message>
        <source>None: everybody&apos;s events and spend agree to within one cent.</source>
        <translation>Aucun&#xa0;: événements et dépenses de chacun concordent à un centime près.</translation>
    </message>
</context>
<context>
    <name>spend::ui::DigestPage</name>
    <message>
        <source>Read the week on one page</source>
        <translation>Lire la semaine sur une page</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and each week and billing cycle is summed up here, to read, to keep and to send.</source>
        <translation>Connectez votre équipe Cursor&#xa0;: chaque semaine et chaque cycle de facturation est résumé ici, à lire, à conserver et à envoyer.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>Digest of</source>
        <translation>Récapitulatif par</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Cycle de facturation</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Whole weeks and billing cycles that are over, summed up on one page.</source>
        <translation>Semaines et cycles de facturation entiers et terminés, résumés sur une page.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Enregistrer en HTML…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Sends this digest by the alert channels of the schedule</source>
        <translation>Envoie ce récapitulatif par les canaux d’alerte de la planification</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Planifier…</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Format du papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Enregistrer en HTML</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>Copié en texte.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
</context>
<context>
    <name>spend::ui::DigestPlanForm</name>
    <message>
        <source>Every &amp;week, on</source>
        <translation>Chaque &amp;semaine, le</translation>
    </message>
    <message>
        <source>Two days after a billing &amp;cycle has ended, once its figures have settled</source>
        <translation>Deux jours après la fin d’un &amp;cycle de facturation, une fois ses chiffres définitifs</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Schedule of digests</source>
        <translation>Planification des récapitulatifs</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>%1:00 UTC</source>
        <translation>%1:00 UTC</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>at</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Digests are sent while Spendscope runs, each once, whoever&apos;s window is open. What was due before the schedule is saved is not sent.</source>
        <translation>Les récapitulatifs sont envoyés tant que Spendscope est ouvert, chacun une seule fois, quelle que soit la fenêtre. Ce qui était dû avant l’enregistrement de la planification n’est pas envoyé.</translation>
    </message>
    <message>
        <source>By these alert channels</source>
        <translation>Par ces canaux d’alerte</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>L’opération a échoué.</translation>
    </message>
    <message>
        <source>There is none yet. Add e-mail, Slack, Teams or a command under Settings, Alerts.</source>
        <translation>Il n’y en a pas encore. Ajoutez e-mail, Slack, Teams ou une commande sous Paramètres, Alertes.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Prochain&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No weekly digest is sent.</source>
        <translation>Aucun récapitulatif hebdomadaire n’est envoyé.</translation>
    </message>
    <message>
        <source>Nobody would get it.</source>
        <translation>Personne ne le recevrait.</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>Choisissez au moins un canal.</translation>
    </message>
    <message>
        <source>The schedule is not saved.</source>
        <translation>La planification n’est pas enregistrée.</translation>
    </message>
</context>
<context>
    <name>spend::ui::DigestView</name>
    <message>
        <source>Digest</source>
        <translation>Récapitulatif</translation>
    </message>
</context>
<context>
    <name>spend::ui::DriverList</name>
    <message>
        <source>What changed, the largest change first</source>
        <translation>Ce qui a changé, le plus grand écart d’abord</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Nothing to compare with.</source>
        <translation>Rien à quoi comparer.</translation>
    </message>
    <message>
        <source>There are no complete figures for %1, so nobody can tell.</source>
        <translation>Il n’y a pas de chiffres complets pour %1&#xa0;; impossible de le dire.</translation>
    </message>
    <message>
        <source>Nothing, against %1.</source>
        <translation>Rien, par rapport à %1.</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>contre %1</translation>
    </message>
    <message>
        <source>What changed, open</source>
        <translation>Ce qui a changé, déplié</translation>
    </message>
    <message>
        <source>What changed, folded</source>
        <translation>Ce qui a changé, replié</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show the first %1</source>
        <translation>Afficher les %1 premiers</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tout afficher (%1)</translation>
    </message>
</context>
<context>
    <name>spend::ui::DriverModel</name>
    <message>
        <source>%1
%2, before %3</source>
        <translation>%1
%2, avant %3</translation>
    </message>
</context>
<context>
    <name>spend::ui::EditDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>spend::ui::EventDetails</name>
    <message>
        <source>Choose an event to see every field of it.</source>
        <translation>Choisissez un événement pour en voir tous les champs.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy every field with its name and source</source>
        <translation>Copier chaque champ avec son nom et sa source</translation>
    </message>
    <message>
        <source>Close the event&apos;s fields</source>
        <translation>Fermer les champs de l’événement</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Champs de l’événement</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>spend::ui::EventListModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>The billing group that the user was in at that moment</source>
        <translation>Le groupe de facturation de l’utilisateur à ce moment-là</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>“–” where the service gave no cost: counted as $0</source>
        <translation>«&#xa0;–&#xa0;» si le service n’a pas indiqué de coût&#xa0;: compté pour $0</translation>
    </message>
    <message>
        <source>Billed as</source>
        <translation>Facturé comme</translation>
    </message>
    <message>
        <source>On-demand: billed beyond the plan</source>
        <translation>À la demande&#xa0;: facturé au-delà du forfait</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Request units that the event counts for</source>
        <translation>Unités de requête pour lesquelles l’événement compte</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Input, output, cache write and cache read together</source>
        <translation>Entrée, sortie, écriture cache et lecture cache réunies</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Tokens d’entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de sortie</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Écriture cache</translation>
    </message>
    <message>
        <source>Cache write tokens</source>
        <translation>Tokens écriture cache</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Lecture cache</translation>
    </message>
    <message>
        <source>Cache read tokens</source>
        <translation>Tokens lecture cache</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>List cost less cost, where a list cost is given</source>
        <translation>Coût catalogue moins coût, si le coût catalogue est fourni</translation>
    </message>
    <message>
        <source>Token fee</source>
        <translation>Frais de tokens</translation>
    </message>
    <message>
        <source>Part of cost</source>
        <translation>Partie du coût</translation>
    </message>
    <message>
        <source>Max mode</source>
        <translation>Mode Max</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Token based</source>
        <translation>Selon tokens</translation>
    </message>
    <message>
        <source>Free Bugbot</source>
        <translation>Bugbot gratuit</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>What the user&apos;s spend of that day is shared out to</source>
        <translation>Entre quoi sont réparties les dépenses de l’utilisateur ce jour-là</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Headless</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interactif</translation>
    </message>
    <message>
        <source>The service gave no cost for this event: it counts as $0.</source>
        <translation>Le service n’a pas indiqué de coût pour cet événement&#xa0;: il compte pour $0.</translation>
    </message>
    <message>
        <source>Press to see only this</source>
        <translation>Appuyer pour n’afficher que cela</translation>
    </message>
</context>
<context>
    <name>spend::ui::EventListView</name>
    <message>
        <source>Loading events…</source>
        <translation>Chargement des événements…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous page, of newer events</source>
        <translation>Page précédente, événements plus récents</translation>
    </message>
    <message>
        <source>Newer events (Ctrl+Page Up)</source>
        <translation>Événements plus récents (Ctrl+Page préc.)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next page, of older events</source>
        <translation>Page suivante, événements plus anciens</translation>
    </message>
    <message>
        <source>Older events (Ctrl+Page Down)</source>
        <translation>Événements plus anciens (Ctrl+Page suiv.)</translation>
    </message>
    <message>
        <source>Events, newest first; Enter filters by a user, group, model or kind, Space shows every field</source>
        <translation>Événements, les plus récents d’abord&#xa0;; Entrée filtre par utilisateur, groupe, modèle ou type, Espace affiche tous les champs</translation>
    </message>
    <message>
        <source>Only daily sums are kept</source>
        <translation>Seuls les cumuls journaliers sont conservés</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) match, worth %1. They are older than what Settings, Data kept says, so their figures stay but they can&apos;t be listed one by one.</source>
        <translation>
            <numerusform>%n événement correspond, pour %1. Il est plus ancien que ce que prévoit Paramètres, Données conservées&#xa0;; ses chiffres restent, mais il ne peut plus être listé.</numerusform>
            <numerusform>%n événements correspondent, pour %1. Ils sont plus anciens que ce que prévoit Paramètres, Données conservées&#xa0;; leurs chiffres restent, mais ils ne peuvent plus être listés un à un.</numerusform>
        </translation>
    </message>
    <message>
        <source>No events match</source>
        <translation>Aucun événement ne correspond</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Pas encore d’événements</translation>
    </message>
    <message>
        <source>Nothing was used from %1 to %2 with these filters. Choose another range or remove a filter.</source>
        <translation>Rien n’a été utilisé du %1 au %2 avec ces filtres. Choisissez une autre période ou supprimez un filtre.</translation>
    </message>
    <message>
        <source>Events show here as soon as a connection has read some.</source>
        <translation>Les événements s’affichent ici dès qu’une connexion en a lu.</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Événement %1 sur %2</translation>
    </message>
    <message>
        <source>Events %1–%2 of %3</source>
        <translation>Événements %1–%2 sur %3</translation>
    </message>
    <message>
        <source>%1 in all, of which %2 falls to these repositories</source>
        <translation>%1 au total, dont %2 pour ces dépôts</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message numerus="yes">
        <source>%n without a cost</source>
        <translation>
            <numerusform>%n sans coût</numerusform>
            <numerusform>%n sans coût</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) kept as daily sums</source>
        <translation>
            <numerusform>%n plus ancien en cumul journalier</numerusform>
            <numerusform>%n plus anciens en cumuls journaliers</numerusform>
        </translation>
    </message>
    <message>
        <source>An event&apos;s cost is shared out with its user&apos;s day, so an event may fall to other repositories too.</source>
        <translation>Le coût d’un événement est réparti avec la journée de son utilisateur&#xa0;; un événement peut donc aussi revenir à d’autres dépôts.</translation>
    </message>
    <message>
        <source>Only user: %1</source>
        <translation>Seulement l’utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only billing group: %1</source>
        <translation>Seulement le groupe de facturation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only model: %1</source>
        <translation>Seulement le modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only kind: %1</source>
        <translation>Seulement le type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show every field</source>
        <translation>Afficher tous les champs</translation>
    </message>
    <message>
        <source>Copy every field</source>
        <translation>Copier tous les champs</translation>
    </message>
    <message>
        <source>Copy conversation id</source>
        <translation>Copier l’id de conversation</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExplanationPanel</name>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open Reconcile</source>
        <translation>Ouvrir Rapprochement</translation>
    </message>
    <message>
        <source>Copy the whole explanation as text</source>
        <translation>Copier toute l’explication en texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Explanation of %1</source>
        <translation>Explication de %1</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExploreChart</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Show notes and price changes</source>
        <translation>Afficher les notes et les changements de prix</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExploreModel</name>
    <message>
        <source>Other (%1)</source>
        <translation>Autres (%1)</translation>
    </message>
    <message>
        <source>The rows without a colour of their own in the chart</source>
        <translation>Les lignes sans couleur propre dans le graphique</translation>
    </message>
    <message>
        <source>Nothing in this range any more</source>
        <translation>Plus rien dans cette période</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Total de %1</translation>
    </message>
    <message>
        <source>Overall, %1</source>
        <translation>Global, %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExploreTable</name>
    <message>
        <source>Spend by row; Enter filters by the row, Control+Enter opens it, F2 explains a figure</source>
        <translation>Dépenses par ligne&#xa0;; Entrée filtre selon la ligne, Ctrl+Entrée l’ouvre, F2 explique un chiffre</translation>
    </message>
    <message>
        <source>Nothing in this range with these filters.</source>
        <translation>Rien dans cette période avec ces filtres.</translation>
    </message>
    <message>
        <source>Show the second grouping as columns</source>
        <translation>Afficher le second regroupement en colonnes</translation>
    </message>
    <message>
        <source>Show the second grouping within the rows</source>
        <translation>Afficher le second regroupement dans les lignes</translation>
    </message>
    <message>
        <source>Close Other</source>
        <translation>Replier «&#xa0;Autres&#xa0;»</translation>
    </message>
    <message>
        <source>Open Other</source>
        <translation>Déplier «&#xa0;Autres&#xa0;»</translation>
    </message>
    <message>
        <source>Filter by both</source>
        <translation>Filtrer selon les deux</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation>Filtrer selon ceci</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Examiner</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExplorerControls</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Time step</source>
        <translation>Pas de temps</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Plan apart</source>
        <translation>Forfait à part</translation>
    </message>
    <message>
        <source>The rows that moved the total against the period of comparison</source>
        <translation>Les lignes qui ont fait varier le total par rapport à la période de comparaison</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aires</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>What the plan includes is hatched, what is billed on top of it is solid</source>
        <translation>Ce que le forfait inclut est hachuré, ce qui est facturé en plus est plein</translation>
    </message>
    <message>
        <source>Top </source>
        <translation>Top </translation>
    </message>
    <message>
        <source>Rows with a colour of their own</source>
        <translation>Lignes ayant leur propre couleur</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExplorerFigures</name>
    <message>
        <source>Billing groups are not visible</source>
        <translation>Les groupes de facturation ne sont pas visibles</translation>
    </message>
    <message>
        <source>This key does not see billing groups, as on a Teams plan. Costs by user, model and kind are complete.</source>
        <translation>Cette clé ne voit pas les groupes de facturation, comme avec un forfait Teams. Les coûts par utilisateur, modèle et type sont complets.</translation>
    </message>
    <message>
        <source>Repositories are not visible</source>
        <translation>Les dépôts ne sont pas visibles</translation>
    </message>
    <message>
        <source>This key does not see commits, as on a Teams plan, so spend can&apos;t be attributed to repositories. Costs by user, model and kind are complete.</source>
        <translation>Cette clé ne voit pas les commits, comme avec un forfait Teams&#xa0;; les dépenses ne peuvent donc pas être attribuées aux dépôts. Les coûts par utilisateur, modèle et type sont complets.</translation>
    </message>
    <message>
        <source>No spend in this range</source>
        <translation>Aucune dépense dans cette période</translation>
    </message>
    <message>
        <source>Nothing was used from %1 to %2 with these filters. Choose another range or remove a filter.</source>
        <translation>Rien n’a été utilisé du %1 au %2 avec ces filtres. Choisissez une autre période ou supprimez un filtre.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExplorerHead</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorateur</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExplorerPage</name>
    <message>
        <source>Find out who, what, where and why</source>
        <translation>Trouver qui, quoi, où et pourquoi</translation>
    </message>
    <message>
        <source>Connect your Cursor team to explore its spend by person, group, model, repository and time, down to the single event.</source>
        <translation>Connectez votre équipe Cursor pour explorer ses dépenses par personne, groupe, modèle, dépôt et date, jusqu’à chaque événement.</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorateur</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExportDialog</name>
    <message>
        <source>Other names for people, the same at each export</source>
        <translation>D’autres noms pour les personnes, identiques à chaque export</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exporter des données</translation>
    </message>
    <message>
        <source>Cost in full, for spreadsheets (CSV)</source>
        <translation>Coûts complets, pour tableurs (CSV)</translation>
    </message>
    <message>
        <source>Usage events, each with every field (CSV)</source>
        <translation>Événements d’utilisation, avec tous leurs champs (CSV)</translation>
    </message>
    <message>
        <source>FOCUS 1.3 cost data (CSV)</source>
        <translation>Données de coûts FOCUS 1.3 (CSV)</translation>
    </message>
    <message>
        <source>FOCUS 1.4 cost data (CSV)</source>
        <translation>Données de coûts FOCUS 1.4 (CSV)</translation>
    </message>
    <message>
        <source>FOCUS 1.3 cost data (JSON)</source>
        <translation>Données de coûts FOCUS 1.3 (JSON)</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Dernier jour (UTC)</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Premier jour (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>For FOCUS exports</source>
        <translation>Pour les exports FOCUS</translation>
    </message>
    <message>
        <source>A row for each day, person, billing group, repository, model and kind, in dollars.</source>
        <translation>Une ligne par jour, personne, groupe de facturation, dépôt, modèle et type, en dollars.</translation>
    </message>
    <message>
        <source>A row for each usage event, newest first, in dollars.</source>
        <translation>Une ligne par événement d’utilisation, les plus récents d’abord, en dollars.</translation>
    </message>
    <message>
        <source>The FinOps Foundation&apos;s open schema for FinOps tools. A file with the metadata is written beside it. Don&apos;t add it to Cursor&apos;s invoice.</source>
        <translation>Le schéma ouvert de la FinOps Foundation pour les outils FinOps. Un fichier de métadonnées est écrit à côté. À ne pas additionner à la facture de Cursor.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>spend::ui::FigureHeader</name>
    <message>
        <source>Columns: Left and Right choose, Space sorts</source>
        <translation>Colonnes&#xa0;: Gauche et Droite choisissent, Espace trie</translation>
    </message>
</context>
<context>
    <name>spend::ui::FigureTable</name>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>Expliquer ce chiffre</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>Copier %n ligne</numerusform>
            <numerusform>Copier %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
</context>
<context>
    <name>spend::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 valeurs</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1&#xa0;: hors %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Click to change, the cross or Delete removes</source>
        <translation>Cliquer pour modifier&#xa0;; la croix ou Suppr supprime</translation>
    </message>
</context>
<context>
    <name>spend::ui::FilterPicker</name>
    <message>
        <source>Which list</source>
        <translation>Quelle liste</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrer par</translation>
    </message>
    <message>
        <source>Back to what to filter by</source>
        <translation>Retour au choix du filtre</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>Rechercher des valeurs</translation>
    </message>
    <message>
        <source>Values: Space ticks, Enter chooses one alone</source>
        <translation>Valeurs&#xa0;: Espace coche, Entrée en choisit une seule</translation>
    </message>
    <message>
        <source>%1, filtered by %2</source>
        <translation>%1, filtré par %2</translation>
    </message>
    <message>
        <source>Reading values…</source>
        <translation>Lecture des valeurs…</translation>
    </message>
    <message>
        <source>Nothing to filter by in this range.</source>
        <translation>Rien à filtrer dans cette période.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>%1 excluded</source>
        <translation>%1 exclus</translation>
    </message>
    <message>
        <source>%1 included</source>
        <translation>%1 inclus</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 sur %2 correspondent</translation>
    </message>
</context>
<context>
    <name>spend::ui::FilterValueDelegate</name>
    <message>
        <source>only</source>
        <translation>seul</translation>
    </message>
    <message>
        <source>included</source>
        <translation>inclus</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
</context>
<context>
    <name>spend::ui::FirstDataPage</name>
    <message>
        <source>Your first data</source>
        <translation>Vos premières données</translation>
    </message>
    <message>
        <source>Newest days come first. You can close this window: reading goes on.</source>
        <translation>Les jours récents arrivent d’abord. Vous pouvez fermer cette fenêtre&#xa0;: la lecture continue.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open Overview</source>
        <translation>Ouvrir la vue d’ensemble</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Tout est lu.</translation>
    </message>
    <message>
        <source>%1 events. Spendscope keeps them up to date while it runs.</source>
        <translation>%1 événements. Spendscope les tient à jour tant qu’il fonctionne.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ForecastChart</name>
    <message>
        <source>Spent %1, expected %2, %3. The table below holds the groups.</source>
        <translation>Dépensé %1, prévu %2, %3. Le tableau ci-dessous contient les groupes.</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>dépensé</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80&#xa0;%</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>Spent by then</source>
        <translation>Dépensé à cette date</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Ce jour-là</translation>
    </message>
    <message>
        <source>Expected by then</source>
        <translation>Prévu à cette date</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prévision</translation>
    </message>
</context>
<context>
    <name>spend::ui::ForecastModel</name>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Part of the whole&apos;s expected end</source>
        <translation>Part de la fin prévue de l’ensemble</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>What the period cost before the first day of the forecast</source>
        <translation>Ce que la période a coûté avant le premier jour de la prévision</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>The whole period&apos;s, what was spent included; the rows add up to the total</source>
        <translation>Pour toute la période, dépensé compris&#xa0;; les lignes s’additionnent pour donner le total</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>Plage 80&#xa0;%</translation>
    </message>
    <message>
        <source>The period ends in this range in 80 of 100 cases. Ranges do not add up: groups seldom miss in the same direction</source>
        <translation>La période se termine dans cette plage dans 80 cas sur 100. Les plages ne s’additionnent pas&#xa0;: les groupes s’écartent rarement dans le même sens</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>Plage 95&#xa0;%</translation>
    </message>
    <message>
        <source>The period ends in this range in 95 of 100 cases</source>
        <translation>La période se termine dans cette plage dans 95 cas sur 100</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Autres (%1)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Spent to %1</source>
        <translation>Au %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::ForecastPage</name>
    <message>
        <source>This cycle</source>
        <translation>Ce cycle</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message numerus="yes">
        <source>Next %n days</source>
        <translation>
            <numerusform>Le prochain jour (%n)</numerusform>
            <numerusform>Les %n prochains jours</numerusform>
        </translation>
    </message>
    <message>
        <source>See where spend will end</source>
        <translation>Voir où finiront les dépenses</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and what it spends by the end of the cycle is forecast here, with how sure that is.</source>
        <translation>Connectez votre équipe Cursor&#xa0;: ses dépenses d’ici à la fin du cycle sont prévues ici, avec leur degré de certitude.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Forecast by group; Enter narrows the forecast to one</source>
        <translation>Prévision par groupe&#xa0;; Entrée restreint la prévision à l’un d’eux</translation>
    </message>
    <message>
        <source>Up to each day</source>
        <translation>Jusqu’à chaque jour</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Mode de calcul</translation>
    </message>
    <message>
        <source>Budget “%1”: %2</source>
        <translation>Budget «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>This key does not see %1, as on a Teams plan.</source>
        <translation>Cette clé ne donne pas accès à %1, comme avec un forfait Teams.</translation>
    </message>
    <message>
        <source>Nothing is expected in this period.</source>
        <translation>Rien n’est prévu dans cette période.</translation>
    </message>
    <message>
        <source>all people and models</source>
        <translation>toutes les personnes et tous les modèles</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtré</translation>
    </message>
    <message>
        <source>%1 · %2 · figures up to %3 are known</source>
        <translation>%1 · %2 · chiffres connus jusqu’au %3</translation>
    </message>
</context>
<context>
    <name>spend::ui::ForecastTiles</name>
    <message>
        <source>Spent so far</source>
        <translation>Dépensé à ce jour</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>In 80 of 100 cases</source>
        <translation>Dans 80 cas sur 100</translation>
    </message>
    <message>
        <source>In 95 of 100 cases</source>
        <translation>Dans 95 cas sur 100</translation>
    </message>
    <message>
        <source>%1 of it today</source>
        <translation>dont %1 aujourd’hui</translation>
    </message>
    <message>
        <source>%1 more from now on</source>
        <translation>%1 de plus à partir de maintenant</translation>
    </message>
    <message>
        <source>where it most likely ends on %1</source>
        <translation>issue la plus probable au %1</translation>
    </message>
    <message>
        <source>beyond it only rarely</source>
        <translation>au-delà seulement rarement</translation>
    </message>
</context>
<context>
    <name>spend::ui::GroupBar</name>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Second grouping</source>
        <translation>Second regroupement</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>rien d’autre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>spend::ui::GroupView</name>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Members now</source>
        <translation>Membres actuels</translation>
    </message>
    <message>
        <source>Cost per active user</source>
        <translation>Coût par utilisateur actif</translation>
    </message>
    <message>
        <source>Share of team</source>
        <translation>Part de l’équipe</translation>
    </message>
    <message>
        <source>Members over time</source>
        <translation>Membres dans le temps</translation>
    </message>
    <message>
        <source>Usage stays with the group it happened in, also when its user moves on. Costs are of the range that the line marks, while in this group.</source>
        <translation>L’utilisation reste dans le groupe où elle a eu lieu, même si son utilisateur en change. Les coûts sont ceux de la période que marque la ligne, durant l’appartenance à ce groupe.</translation>
    </message>
    <message>
        <source>Members by cost while in the group; Enter opens one</source>
        <translation>Membres selon le coût dans le groupe&#xa0;; Entrée ouvre un membre</translation>
    </message>
    <message>
        <source>Billing groups are not visible</source>
        <translation>Les groupes de facturation ne sont pas visibles</translation>
    </message>
    <message>
        <source>No key sees billing groups, as on a Teams plan, so all spend counts as unassigned. Costs by user and model are complete.</source>
        <translation>Aucune clé ne voit les groupes de facturation, comme avec un forfait Teams&#xa0;; toutes les dépenses comptent donc comme non affectées. Les coûts par utilisateur et par modèle sont complets.</translation>
    </message>
    <message>
        <source>Members, cost while in this group</source>
        <translation>Membres, coût durant l’appartenance à ce groupe</translation>
    </message>
    <message>
        <source>billing group</source>
        <translation>groupe de facturation</translation>
    </message>
    <message>
        <source>usage stays with the group it happened in</source>
        <translation>l’utilisation reste dans le groupe où elle a eu lieu</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>aucun coût</translation>
    </message>
    <message>
        <source>%1 of cost</source>
        <translation>%1 du coût</translation>
    </message>
    <message>
        <source>Listed as unassigned</source>
        <translation>Listé comme non affecté</translation>
    </message>
    <message>
        <source>%1 with spend in this range</source>
        <translation>%1 avec des dépenses dans cette période</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>équipe %1</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (retiré)</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>Dans le groupe</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>aucune trace</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Venu de</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Parti vers</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Total de %1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
</context>
<context>
    <name>spend::ui::GuideBrowser</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>spend::ui::HelpWindow</name>
    <message>
        <source>Guide – Spendscope</source>
        <translation>Guide – Spendscope</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
</context>
<context>
    <name>spend::ui::HistoryCard</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1 largest of %2 %3</source>
        <translation>les %1 premiers sur %2 %3</translation>
    </message>
    <message>
        <source>Nothing was spent here from %1 to %2.</source>
        <translation>Rien n’a été dépensé ici du %1 au %2.</translation>
    </message>
</context>
<context>
    <name>spend::ui::HistoryChart</name>
    <message>
        <source>History of %1: cost and commits; Left and Right walk through it</source>
        <translation>Historique de %1&#xa0;: coût et commits&#xa0;; Gauche et Droite pour parcourir</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>AI lines</source>
        <translation>Lignes IA</translation>
    </message>
</context>
<context>
    <name>spend::ui::HolidayPreview</name>
    <message numerus="yes">
        <source>%n event(s) that do not fill whole days</source>
        <translation>
            <numerusform>%n événement ne couvrant pas de jours entiers</numerusform>
            <numerusform>%n événements ne couvrant pas de jours entiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) longer than %1 days</source>
        <translation>
            <numerusform>%n événement de plus de %1 jours</numerusform>
            <numerusform>%n événements de plus de %1 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) whose dates can&apos;t be read</source>
        <translation>
            <numerusform>%n événement aux dates illisibles</numerusform>
            <numerusform>%n événements aux dates illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of other years</source>
        <translation>
            <numerusform>%n événement d’autres années</numerusform>
            <numerusform>%n événements d’autres années</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ignoré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Importer des jours fériés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Days in this file</source>
        <translation>Jours de ce fichier</translation>
    </message>
    <message>
        <source>Name of the calendar</source>
        <translation>Nom du calendrier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off between %1 and %2.</source>
        <translation>
            <numerusform>%n jour chômé entre %1 et %2.</numerusform>
            <numerusform>%n jours chômés entre %1 et %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces the %n day(s) that were imported under this name.</source>
        <translation>
            <numerusform>Remplace le jour (%n) importé sous ce nom.</numerusform>
            <numerusform>Remplace les %n jours importés sous ce nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar needs a name.</source>
        <translation>Un calendrier doit avoir un nom.</translation>
    </message>
    <message>
        <source>Adds a new calendar; other days off stay.</source>
        <translation>Ajoute un nouveau calendrier&#xa0;; les autres jours chômés restent.</translation>
    </message>
</context>
<context>
    <name>spend::ui::IntroductionPage</name>
    <message>
        <source>Connect a Cursor team</source>
        <translation>Connecter une équipe Cursor</translation>
    </message>
    <message>
        <source>Spendscope reads your team&apos;s usage and cost from Cursor&apos;s Admin API. It changes nothing in your team, and the figures stay on this computer.</source>
        <translation>Spendscope lit l’utilisation et les coûts de votre équipe via l’API Admin de Cursor. Il ne modifie rien dans votre équipe, et les chiffres restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>An Enterprise plan</source>
        <translation>Un forfait Enterprise</translation>
    </message>
    <message>
        <source>It opens everything. A Teams plan works too, with less: billing groups and repositories may be missing.</source>
        <translation>Il rend tout visible. Un forfait Teams convient aussi, avec moins de données&#xa0;: les groupes de facturation et les dépôts peuvent manquer.</translation>
    </message>
    <message>
        <source>To be an administrator of the team</source>
        <translation>Être administrateur de l’équipe</translation>
    </message>
    <message>
        <source>Only administrators can make the key that Spendscope needs.</source>
        <translation>Seuls les administrateurs peuvent créer la clé dont Spendscope a besoin.</translation>
    </message>
    <message>
        <source>An Admin API key, scope Read-only</source>
        <translation>Une clé Admin API, scope Read-only</translation>
    </message>
    <message>
        <source>Make it at Dashboard → Settings → Advanced → Admin API Keys → New API Key. Cursor shows it once, so copy it right away.</source>
        <translation>Créez-la sous Dashboard → Settings → Advanced → Admin API Keys → New API Key. Cursor ne l’affiche qu’une fois&#xa0;: copiez-la aussitôt.</translation>
    </message>
    <message>
        <source>Open cursor.com/dashboard</source>
        <translation>Ouvrir cursor.com/dashboard</translation>
    </message>
    <message>
        <source>No key at hand?</source>
        <translation>Pas de clé sous la main&#xa0;?</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Starting the sample team…</source>
        <translation>Démarrage de l’équipe d’exemple…</translation>
    </message>
</context>
<context>
    <name>spend::ui::InvoiceCard</name>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Amount of the invoice in dollars</source>
        <translation>Montant de la facture en dollars</translation>
    </message>
    <message>
        <source>$ amount</source>
        <translation>Montant $</translation>
    </message>
    <message>
        <source>What the invoice of this cycle&apos;s usage says, in dollars; Enter keeps it</source>
        <translation>Ce qu’indique la facture pour l’utilisation de ce cycle, en dollars&#xa0;; Entrée le conserve</translation>
    </message>
    <message>
        <source>Note on the invoice, such as its number</source>
        <translation>Note sur la facture, par exemple son numéro</translation>
    </message>
    <message>
        <source>Number or note</source>
        <translation>Numéro ou note</translation>
    </message>
    <message>
        <source>Forget the invoice&apos;s amount</source>
        <translation>Oublier le montant de la facture</translation>
    </message>
    <message>
        <source>Invoice for %1</source>
        <translation>Facture pour %1</translation>
    </message>
    <message>
        <source>Enter what Cursor&apos;s invoice for this cycle&apos;s usage says: Spendscope keeps the amount here, and says how much of it is on-demand usage (%1 by events) and how much is not in events, such as seats and taxes.</source>
        <translation>Saisissez ce qu’indique la facture de Cursor pour l’utilisation de ce cycle&#xa0;: Spendscope conserve le montant ici et indique quelle part relève de l’utilisation à la demande (%1 d’après les événements) et quelle part n’est pas dans les événements, comme les licences et taxes.</translation>
    </message>
    <message>
        <source>Invoice %1, less on-demand by events %2: %3.</source>
        <translation>Facture %1, moins l’à la demande d’après les événements %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The cycle is not settled: its usage will still change.</source>
        <translation>Le cycle n’est pas définitif&#xa0;: son utilisation va encore changer.</translation>
    </message>
    <message>
        <source>A note needs an amount.</source>
        <translation>Une note doit être accompagnée d’un montant.</translation>
    </message>
</context>
<context>
    <name>spend::ui::KeyEdit</name>
    <message>
        <source>Admin API key</source>
        <translation>Clé Admin API</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Masquer la clé</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
</context>
<context>
    <name>spend::ui::LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Words, dates and numbers of the window, from its next start on. Amounts stay US dollars; files for other programs and the command line stay as they are.</source>
        <translation>Mots, dates et nombres de la fenêtre, dès son prochain démarrage. Les montants restent en dollars américains ; les fichiers pour d’autres programmes et la ligne de commande ne changent pas.</translation>
    </message>
    <message>
        <source>Quit Spendscope and start it again to see the new language.</source>
        <translation>Quittez Spendscope et relancez-le pour voir la nouvelle langue.</translation>
    </message>
</context>
<context>
    <name>spend::ui::LimitDialog</name>
    <message>
        <source>&amp;No limit of their own</source>
        <translation>&amp;Pas de limite individuelle</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <translation>Limite de %1</translation>
    </message>
    <message>
        <source>New limit in whole dollars a billing cycle</source>
        <translation>Nouvelle limite en dollars entiers par cycle de facturation</translation>
    </message>
    <message>
        <source>Whole dollars a cycle</source>
        <translation>Dollars entiers par cycle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Now: %1. It limits on-demand usage of this member alone, each billing cycle.</source>
        <translation>Actuellement&#xa0;: %1. Elle limite l’utilisation à la demande de ce seul membre, à chaque cycle de facturation.</translation>
    </message>
    <message>
        <source>Change the limit at Cursor</source>
        <translation>Modifier la limite chez Cursor</translation>
    </message>
    <message>
        <source>Type the new limit.</source>
        <translation>Saisissez la nouvelle limite.</translation>
    </message>
    <message>
        <source>A limit is a whole number of dollars.</source>
        <translation>Une limite est un nombre entier de dollars.</translation>
    </message>
    <message>
        <source>This changes %1 (%2) at Cursor, at once: from %3 to %4. It is noted here and can be undone.</source>
        <translation>Ceci modifie %1 (%2) chez Cursor, immédiatement&#xa0;: de %3 à %4. La modification est consignée ici et peut être annulée.</translation>
    </message>
</context>
<context>
    <name>spend::ui::LimitRecordModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>The account on the computer that asked</source>
        <translation>Le compte de l’ordinateur d’où vient la demande</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::LimitsModel</name>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Against the limit that holds</source>
        <translation>Par rapport à la limite en vigueur</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>What holds for the member in a cycle</source>
        <translation>Ce qui vaut pour le membre dans un cycle</translation>
    </message>
    <message>
        <source>Used: Cursor</source>
        <translation>Utilisé (Cursor)</translation>
    </message>
    <message>
        <source>On-demand spend of this cycle by Cursor&apos;s own count, when it was read last</source>
        <translation>Dépenses à la demande de ce cycle selon Cursor, lors de la dernière lecture</translation>
    </message>
    <message>
        <source>Used: events</source>
        <translation>Utilisé (évén.)</translation>
    </message>
    <message>
        <source>The same by the usage events, which may be newer</source>
        <translation>La même chose d’après les événements d’utilisation, peut-être plus récents</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>De la limite</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>By the end of the cycle, by the forecast</source>
        <translation>D’ici à la fin du cycle, selon la prévision</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Atteinte le</translation>
    </message>
    <message>
        <source>The day on which the limit was reached, or is expected to be</source>
        <translation>Le jour où la limite a été atteinte, ou devrait l’être</translation>
    </message>
    <message>
        <source>Reached on this day, by the usage events.</source>
        <translation>Atteinte ce jour-là, d’après les événements d’utilisation.</translation>
    </message>
    <message>
        <source>Expected to be reached on this day.</source>
        <translation>Devrait être atteinte ce jour-là.</translation>
    </message>
    <message>
        <source>Own limit</source>
        <translation>Limite propre</translation>
    </message>
    <message>
        <source>Set for this member alone</source>
        <translation>Fixée pour ce seul membre</translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <translation>Limite mensuelle</translation>
    </message>
    <message>
        <source>As Cursor gives it</source>
        <translation>Telle que l’indique Cursor</translation>
    </message>
    <message>
        <source>Cursor does not tell.</source>
        <translation>Cursor ne l’indique pas.</translation>
    </message>
    <message>
        <source>There is no forecast for this member.</source>
        <translation>Il n’y a pas de prévision pour ce membre.</translation>
    </message>
    <message>
        <source>%1; in 80 of 100 cases from %2 to %3</source>
        <translation>%1&#xa0;; dans 80 cas sur 100, de %2 à %3</translation>
    </message>
    <message>
        <source>Not expected within this cycle.</source>
        <translation>Non prévu dans ce cycle.</translation>
    </message>
    <message>
        <source>No limit is set for this member alone.</source>
        <translation>Aucune limite n’est fixée pour ce seul membre.</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Tous les membres</translation>
    </message>
</context>
<context>
    <name>spend::ui::LimitsSection</name>
    <message>
        <source>Allow &amp;changing members&apos; limits at Cursor</source>
        <translation>Autoriser la &amp;modification des limites des membres chez Cursor</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Spendscope only reads, unless this is on. Then Plan, Limits offers to change a member&apos;s own limit, if the key is an Admin key: each change is asked about first, noted with who, when, old and new, and can be undone. It holds for everybody who works with these data.</source>
        <translation>Spendscope se contente de lire, sauf si cette option est activée. Forfait, Limites permet alors de modifier la limite individuelle d’un membre, si la clé est une clé Admin&#xa0;: chaque modification est soumise à confirmation, consignée (qui, quand, avant, après) et peut être annulée. Cela vaut pour tous ceux qui utilisent ces données.</translation>
    </message>
</context>
<context>
    <name>spend::ui::LimitsTab</name>
    <message>
        <source>A team limit is one pool, not shared out among members: whoever spends first uses it up for all. When it is used up, on-demand usage ends for everybody until the next cycle, also for those who spent nothing. Only a member&apos;s own limit keeps one member from using up the pool.</source>
        <translation>Une limite d’équipe est une enveloppe commune, non répartie entre les membres&#xa0;: les premiers à dépenser l’épuisent pour tous. Une fois épuisée, l’utilisation à la demande s’arrête pour tout le monde jusqu’au cycle suivant, y compris pour ceux qui n’ont rien dépensé. Seule une limite individuelle empêche un membre d’épuiser l’enveloppe.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Ouvrir Paramètres</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>Modifier la limite…</translation>
    </message>
    <message>
        <source>Open Settings, where changing limits is switched on</source>
        <translation>Ouvrir Paramètres, où s’active la modification des limites</translation>
    </message>
    <message>
        <source>Try again whether the key may change limits</source>
        <translation>Vérifier à nouveau si la clé peut modifier les limites</translation>
    </message>
    <message>
        <source>Limits by member; Ctrl+Enter opens the person</source>
        <translation>Limites par membre&#xa0;; Ctrl+Entrée ouvre la personne</translation>
    </message>
    <message>
        <source>Cursor&apos;s spend was not read yet, and with it no limit. Sync first.</source>
        <translation>Les dépenses de Cursor n’ont pas encore été lues, ni donc aucune limite. Synchronisez d’abord.</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Limite atteinte</translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation>Proche de la limite</translation>
    </message>
    <message>
        <source>On course to it</source>
        <translation>En passe d’y arriver</translation>
    </message>
    <message>
        <source>Team&apos;s on-demand</source>
        <translation>À la demande, équipe</translation>
    </message>
    <message>
        <source>Limits that were changed from here</source>
        <translation>Limites modifiées d’ici</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Undo the chosen change of a limit</source>
        <translation>Annuler la modification de limite choisie</translation>
    </message>
    <message>
        <source>Changed from here</source>
        <translation>Modifié d’ici</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>What members of </source>
        <translation>Ce que les membres de </translation>
    </message>
    <message>
        <source> may spend beyond the plan and have spent, </source>
        <translation> peuvent dépenser au-delà du forfait et ont dépensé, </translation>
    </message>
    <message>
        <source>; read from Cursor %1</source>
        <translation>; lu chez Cursor %1</translation>
    </message>
    <message>
        <source>. This cycle is over: sync for the one that runs now</source>
        <translation>. Ce cycle est terminé&#xa0;: synchronisez pour celui en cours</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>the team&apos;s limit is used up for all</source>
        <translation>la limite de l’équipe est épuisée pour tous</translation>
    </message>
    <message>
        <source>the pool is expected to end on %1</source>
        <translation>l’enveloppe devrait être épuisée le %1</translation>
    </message>
    <message>
        <source>%1 expected by %2</source>
        <translation>%1 prévus d’ici au %2</translation>
    </message>
    <message>
        <source>Cursor does not tell the team&apos;s limit. It can be typed in with the contract.</source>
        <translation>Cursor n’indique pas la limite de l’équipe. Elle peut être saisie avec le contrat.</translation>
    </message>
    <message>
        <source>This page only reads. Changing a member&apos;s limit from here can be switched on in Settings.</source>
        <translation>Cette page se contente de lire. La modification de la limite d’un membre peut être activée dans Paramètres.</translation>
    </message>
    <message>
        <source>Choose a member to change their own limit. Every change is asked about, noted and can be undone.</source>
        <translation>Choisissez un membre pour modifier sa limite individuelle. Chaque modification est soumise à confirmation, consignée et peut être annulée.</translation>
    </message>
    <message>
        <source>Can&apos;t be undone</source>
        <translation>Annulation impossible</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set the limit of %1 back?</source>
        <translation>Rétablir la limite de %1&#xa0;?</translation>
    </message>
    <message>
        <source>At Cursor, at once: from %1 to %2.</source>
        <translation>Chez Cursor, immédiatement&#xa0;: de %1 à %2.</translation>
    </message>
    <message>
        <source>Set it back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cursor is asked to change the limit of %1 from %2 to %3.</source>
        <translation>Demande à Cursor de modifier la limite de %1, de %2 à %3.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Limit changed</source>
        <translation>Limite modifiée</translation>
    </message>
    <message>
        <source>Not known whether the limit was changed</source>
        <translation>On ignore si la limite a été modifiée</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: %4</source>
        <translation>%1, de %2 à %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>no on-demand use any more</source>
        <translation>plus d’usage à la demande</translation>
    </message>
    <message>
        <source>four fifths are used</source>
        <translation>quatre cinquièmes utilisés</translation>
    </message>
    <message>
        <source>reached before the cycle ends</source>
        <translation>atteinte avant la fin du cycle</translation>
    </message>
</context>
<context>
    <name>spend::ui::MailFields</name>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, exigé</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS dès le premier octet</translation>
    </message>
    <message>
        <source>None (this machine only)</source>
        <translation>Aucune (cet ordinateur seulement)</translation>
    </message>
    <message>
        <source>Empty: the server asks for none</source>
        <translation>Vide&#xa0;: le serveur n’en demande pas</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Unchanged, in the keychain</source>
        <translation>Inchangé, dans le trousseau</translation>
    </message>
    <message>
        <source>Empty: those that this system trusts</source>
        <translation>Vide&#xa0;: ceux auxquels ce système fait confiance</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Certificates to trust (PEM file)</source>
        <translation>Certificats de confiance (fichier PEM)</translation>
    </message>
</context>
<context>
    <name>spend::ui::MainWindow</name>
    <message>
        <source>Export data…</source>
        <translation>Exporter les données…</translation>
    </message>
    <message>
        <source>Data up to %1 UTC</source>
        <translation>Données jusqu’à %1 UTC</translation>
    </message>
    <message>
        <source>%1 – Spendscope</source>
        <translation>%1 – Spendscope</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>&amp;Ajouter une connexion…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>Exporter les &amp;données…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation>&amp;Guide de cette page</translation>
    </message>
    <message>
        <source>Guide, &amp;first page</source>
        <translation>Guide, &amp;première page</translation>
    </message>
    <message>
        <source>&amp;Keys and shortcuts</source>
        <translation>&amp;Touches et raccourcis</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Rechercher des mises à jo&amp;ur…</translation>
    </message>
    <message>
        <source>&amp;About Spendscope</source>
        <translation>À pr&amp;opos de Spendscope</translation>
    </message>
    <message>
        <source>Hide na&amp;mes</source>
        <translation>Masquer les no&amp;ms</translation>
    </message>
    <message>
        <source>Names of people are hidden, on screen and in all that is handed on.</source>
        <translation>Les noms des personnes sont masqués, à l’écran et dans tout ce qui est transmis.</translation>
    </message>
    <message>
        <source>Names of people are shown.</source>
        <translation>Les noms des personnes sont affichés.</translation>
    </message>
</context>
<context>
    <name>spend::ui::MarkTip</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>Changement de prix</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spend::ui::ModelView</name>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost per request</source>
        <translation>Coût par requête</translation>
    </message>
    <message>
        <source>Per million tokens</source>
        <translation>Par million de tokens</translation>
    </message>
    <message>
        <source>Cache share</source>
        <translation>Part du cache</translation>
    </message>
    <message>
        <source>Max mode, of cost</source>
        <translation>Mode Max, du coût</translation>
    </message>
    <message>
        <source>Share of team</source>
        <translation>Part de l’équipe</translation>
    </message>
    <message>
        <source>Against the team&apos;s models</source>
        <translation>Comparé aux modèles de l’équipe</translation>
    </message>
    <message>
        <source>Tokens by class</source>
        <translation>Tokens par catégorie</translation>
    </message>
    <message>
        <source>Billing groups</source>
        <translation>Groupes de facturation</translation>
    </message>
    <message>
        <source>Billing groups (not visible to this key)</source>
        <translation>Groupes de facturation (non visibles avec cette clé)</translation>
    </message>
    <message>
        <source>Repositories, by attribution</source>
        <translation>Dépôts, par attribution</translation>
    </message>
    <message>
        <source>Repositories (not visible to this key)</source>
        <translation>Dépôts (non visibles avec cette clé)</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>1 user</source>
        <translation>1 utilisateur</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 utilisateurs</translation>
    </message>
    <message>
        <source>1 event without a cost</source>
        <translation>1 événement sans coût</translation>
    </message>
    <message>
        <source>%1 events without a cost</source>
        <translation>%1 événements sans coût</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>médiane %1</translation>
    </message>
    <message>
        <source>%1 of events</source>
        <translation>%1 des événements</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Ce modèle</translation>
    </message>
    <message>
        <source>Team&apos;s median</source>
        <translation>Médiane de l’équipe</translation>
    </message>
    <message>
        <source>Cost per event</source>
        <translation>Coût par événement</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation>Coût par million de tokens</translation>
    </message>
    <message>
        <source>Cache reads per write</source>
        <translation>Lectures cache par écriture</translation>
    </message>
    <message>
        <source>How often a token that was written to the cache was read from it</source>
        <translation>Combien de fois un token écrit dans le cache y a été lu</translation>
    </message>
    <message>
        <source>Max mode, of events</source>
        <translation>Mode Max, des événements</translation>
    </message>
    <message>
        <source>Headless, of cost</source>
        <translation>Headless, du coût</translation>
    </message>
    <message>
        <source>Headless, of events</source>
        <translation>Headless, des événements</translation>
    </message>
    <message>
        <source>The median is of the %1 models used in this range, each counting once however much it is used. “–”: nothing to divide by.</source>
        <translation>La médiane porte sur les %1 modèles utilisés dans cette période, chacun comptant une fois quelle que soit son utilisation. «&#xa0;–&#xa0;»&#xa0;: rien par quoi diviser.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Écriture cache</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Lecture cache</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>An event has one cost for all its tokens, so cost by class is not known. </source>
        <translation>Un événement a un seul coût pour tous ses tokens&#xa0;; le coût par catégorie n’est donc pas connu. </translation>
    </message>
    <message>
        <source>≈ is an estimate: the prices that come closest to the cost of %1 cells (a user, day and kind of use each) by least squares. They explain %2 of what differs between cells and miss a cell&apos;s cost by %3 on average.</source>
        <translation>≈ est une estimation&#xa0;: les prix qui approchent le mieux le coût de %1 cellules (un utilisateur, un jour et un type d’utilisation chacune) par les moindres carrés. Ils expliquent %2 des différences entre cellules et s’écartent en moyenne de %3 du coût d’une cellule.</translation>
    </message>
    <message>
        <source>There is too little use in this range to estimate it.</source>
        <translation>Il y a trop peu d’utilisation dans cette période pour l’estimer.</translation>
    </message>
    <message>
        <source>Cost does not follow the tokens closely enough in this range to estimate it.</source>
        <translation>Le coût ne suit pas les tokens d’assez près dans cette période pour l’estimer.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Cost per million</source>
        <translation>Coût par million</translation>
    </message>
</context>
<context>
    <name>spend::ui::NavigationRail</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
</context>
<context>
    <name>spend::ui::NewKeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Enregistrer la clé</translation>
    </message>
    <message>
        <source>Enter new key</source>
        <translation>Saisir une nouvelle clé</translation>
    </message>
    <message>
        <source>Admin API key</source>
        <translation>Clé Admin API</translation>
    </message>
    <message>
        <source>Cursor Dashboard → Settings → Advanced → Admin API Keys → New API Key, scope Read-only.</source>
        <translation>Cursor Dashboard → Settings → Advanced → Admin API Keys → New API Key, scope Read-only.</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Ouvrir le tableau de bord</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation>Nouvelle clé pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Paste the Admin API key here.</source>
        <translation>Collez ici la clé Admin API.</translation>
    </message>
    <message>
        <source>Asking Cursor what this key can see…</source>
        <translation>Vérification auprès de Cursor de ce que voit cette clé…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>spend::ui::NoteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>What happened that day?</source>
        <translation>Que s’est-il passé ce jour-là&#xa0;?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Jour (UTC)</translation>
    </message>
    <message>
        <source>%1 characters left</source>
        <translation>encore %1 caractères</translation>
    </message>
    <message>
        <source>%1 characters too many</source>
        <translation>%1 caractères en trop</translation>
    </message>
</context>
<context>
    <name>spend::ui::NotesButton</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes and price changes</source>
        <translation>Notes et changements de prix</translation>
    </message>
    <message>
        <source>Notes and price changes on the time axis</source>
        <translation>Notes et changements de prix sur l’axe du temps</translation>
    </message>
    <message>
        <source>&amp;Add note…</source>
        <translation>&amp;Ajouter une note…</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>&amp;Modifier la note</translation>
    </message>
    <message>
        <source>Show &amp;price changes</source>
        <translation>Afficher les changements de &amp;prix</translation>
    </message>
    <message>
        <source>Public price changes of Cursor and of models, each with its source</source>
        <translation>Changements de prix publics de Cursor et des modèles, chacun avec sa source</translation>
    </message>
</context>
<context>
    <name>spend::ui::OverviewPage</name>
    <message>
        <source>Loading figures…</source>
        <translation>Chargement des chiffres…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Read the newest figures now (F5)</source>
        <translation>Lire maintenant les derniers chiffres (F5)</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Ouvrir Connexions</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>See where the money goes</source>
        <translation>Voir où va l’argent</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and its spend shows here by person, billing group, model and repository.</source>
        <translation>Connectez votre équipe Cursor&#xa0;: ses dépenses s’affichent ici par personne, groupe de facturation, modèle et dépôt.</translation>
    </message>
    <message>
        <source>Your first figures are on their way</source>
        <translation>Vos premiers chiffres arrivent</translation>
    </message>
</context>
<context>
    <name>spend::ui::PageFaces</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>spend::ui::PaletteNames</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>nothing this cycle</source>
        <translation>rien ce cycle</translation>
    </message>
    <message>
        <source>%1 this cycle</source>
        <translation>%1 ce cycle</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
</context>
<context>
    <name>spend::ui::PartTable</name>
    <message>
        <source>%1 by cost; Enter opens one, F2 explains a figure</source>
        <translation>%1 selon le coût&#xa0;; Entrée ouvre une ligne, F2 explique un chiffre</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Total de %1</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>Même jour</translation>
    </message>
    <message>
        <source>Attributed by commits of the same day: the surest</source>
        <translation>Attribué par les commits du même jour&#xa0;: le plus sûr</translation>
    </message>
    <message>
        <source>Next days</source>
        <translation>Jours suivants</translation>
    </message>
    <message>
        <source>By the next commits within 7 days</source>
        <translation>Par les commits suivants, dans les 7 jours</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Jours avant</translation>
    </message>
    <message>
        <source>By the last commits within 7 days before: the least sure</source>
        <translation>Par les derniers commits des 7 jours précédents&#xa0;: le moins sûr</translation>
    </message>
</context>
<context>
    <name>spend::ui::PeopleList</name>
    <message>
        <source>Find a group by name</source>
        <translation>Chercher un groupe par nom</translation>
    </message>
    <message>
        <source>Find a model by name</source>
        <translation>Chercher un modèle par nom</translation>
    </message>
    <message>
        <source>Find somebody by name, e-mail, group or role</source>
        <translation>Chercher une personne par nom, e-mail, groupe ou rôle</translation>
    </message>
    <message>
        <source>%1 by cost; Enter opens one, F2 explains a figure</source>
        <translation>%1 selon le coût&#xa0;; Entrée ouvre une ligne, F2 explique un chiffre</translation>
    </message>
    <message>
        <source>Billing groups are not visible</source>
        <translation>Les groupes de facturation ne sont pas visibles</translation>
    </message>
    <message>
        <source>This key does not see billing groups, as on a Teams plan. Costs by user, model and kind are complete.</source>
        <translation>Cette clé ne voit pas les groupes de facturation, comme avec un forfait Teams. Les coûts par utilisateur, modèle et type sont complets.</translation>
    </message>
    <message>
        <source>Show people instead</source>
        <translation>Afficher plutôt les personnes</translation>
    </message>
    <message>
        <source>, this billing cycle</source>
        <translation>, ce cycle de facturation</translation>
    </message>
    <message>
        <source>, last billing cycle</source>
        <translation>, dernier cycle de facturation</translation>
    </message>
    <message>
        <source>of %1 active users%2%3</source>
        <translation>sur %1 utilisateurs actifs%2%3</translation>
    </message>
    <message>
        <source>usage stays with the group it happened in</source>
        <translation>l’utilisation reste dans le groupe où elle a eu lieu</translation>
    </message>
    <message>
        <source>ratios are over all use of a model</source>
        <translation>les ratios portent sur toute l’utilisation d’un modèle</translation>
    </message>
    <message>
        <source>groups are those of now</source>
        <translation>les groupes sont ceux d’aujourd’hui</translation>
    </message>
    <message>
        <source>No spend in this range</source>
        <translation>Aucune dépense dans cette période</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”</source>
        <translation>Rien ici ne s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (retiré)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Total de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Members now</source>
        <translation>Membres actuels</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Users with an event in the range, while in the group</source>
        <translation>Utilisateurs ayant un événement dans la période, durant l’appartenance au groupe</translation>
    </message>
    <message>
        <source>Per user</source>
        <translation>Par utilisateur</translation>
    </message>
    <message>
        <source>Cost per active user</source>
        <translation>Coût par utilisateur actif</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Group now</source>
        <translation>Groupe actuel</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>UTC days with an event</source>
        <translation>Jours UTC avec un événement</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>spend::ui::PeoplePage</name>
    <message>
        <source>Add connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Ouvrir Connexions</translation>
    </message>
    <message>
        <source>Loading figures…</source>
        <translation>Chargement des chiffres…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>Ouvrir dans l’Explorateur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to %1 (Alt+Left)</source>
        <translation>Retour à %1 (Alt+Gauche)</translation>
    </message>
    <message>
        <source>where you were</source>
        <translation>là où vous étiez</translation>
    </message>
    <message>
        <source>Back (Alt+Left or Backspace)</source>
        <translation>Retour (Alt+Gauche ou Retour arrière)</translation>
    </message>
    <message>
        <source>See who spends what</source>
        <translation>Voir qui dépense quoi</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and its people, billing groups and models show here, each with a page.</source>
        <translation>Connectez votre équipe Cursor&#xa0;: ses personnes, groupes de facturation et modèles s’affichent ici, chacun avec sa page.</translation>
    </message>
    <message>
        <source>Nobody to show yet</source>
        <translation>Personne à afficher pour l’instant</translation>
    </message>
    <message>
        <source>People, groups and models appear here with the first figures of a connection.</source>
        <translation>Personnes, groupes et modèles apparaissent ici avec les premiers chiffres d’une connexion.</translation>
    </message>
</context>
<context>
    <name>spend::ui::PinnedCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
</context>
<context>
    <name>spend::ui::PinnedViews</name>
    <message>
        <source>Pinned views</source>
        <translation>Vues épinglées</translation>
    </message>
</context>
<context>
    <name>spend::ui::PlanPage</name>
    <message>
        <source>Know what the plan costs beside usage</source>
        <translation>Savoir ce que coûte le forfait outre l’utilisation</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and its seats, limits and contract are looked at here.</source>
        <translation>Connectez votre équipe Cursor&#xa0;: ses licences, ses limites et son contrat sont examinés ici.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>spend::ui::PresetList</name>
    <message>
        <source>Ranges</source>
        <translation>Périodes</translation>
    </message>
</context>
<context>
    <name>spend::ui::PrivacySection</name>
    <message>
        <source>Hide names and e-mail addresses of people</source>
        <translation>Masquer les noms et les adresses e-mail des personnes</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Noms des personnes</translation>
    </message>
    <message>
        <source>Everybody goes by another name, the same on every page and in everything that is copied, exported or sent. Figures stay as they are. What people typed themselves, such as notes, is not changed.</source>
        <translation>Chaque personne reçoit un autre nom, le même sur chaque page et dans tout ce qui est copié, exporté ou envoyé. Les chiffres restent inchangés. Ce que quelqu’un a saisi, comme les notes, n’est pas modifié.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
</context>
<context>
    <name>spend::ui::QuietHoursCard</name>
    <message>
        <source>Every day from</source>
        <translation>Chaque jour de</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calme à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>All of Saturday and Sunday</source>
        <translation>Samedi et dimanche entiers</translation>
    </message>
    <message>
        <source>Serious ones pass all the same</source>
        <translation>Les alertes critiques passent quand même</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Alerts wait meanwhile and come afterwards in one message. By this computer&apos;s clock; for everybody who uses this store.</source>
        <translation>Les alertes attendent pendant ce temps et arrivent ensuite en un seul message. Selon l’horloge de cet ordinateur&#xa0;; pour tous ceux qui utilisent cette base.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) wait to be told.</source>
        <translation>
            <numerusform>%n incident attend d’être signalé.</numerusform>
            <numerusform>%n incidents attendent d’être signalés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be told.</source>
        <translation>Rien n’attend d’être signalé.</translation>
    </message>
    <message>
        <source>It is quiet now. %1</source>
        <translation>Heures calmes en cours. %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::RailStatus</name>
    <message>
        <source>Opens Connections</source>
        <translation>Ouvre Connexions</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Pas encore de connexion</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Syncing, %1 %</source>
        <translation>Synchronisation, %1&#xa0;%</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Pas encore de données</translation>
    </message>
    <message>
        <source>and 1 more connection</source>
        <translation>et 1 autre connexion</translation>
    </message>
    <message>
        <source>and %1 more connections</source>
        <translation>et %1 autres connexions</translation>
    </message>
    <message>
        <source>Connection %1: %2. %3</source>
        <translation>Connexion %1&#xa0;: %2. %3</translation>
    </message>
</context>
<context>
    <name>spend::ui::RangeButton</name>
    <message>
        <source>Own dates…</source>
        <translation>Dates libres…</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Période&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::RangePicker</name>
    <message>
        <source>Earlier (Left)</source>
        <translation>Plus tôt (Gauche)</translation>
    </message>
    <message>
        <source>Later (Right)</source>
        <translation>Plus tard (Droite)</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Période&#xa0;: %1</translation>
    </message>
    <message>
        <source>Range: %1, %2</source>
        <translation>Période&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>spend::ui::RangePopup</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Days up to today, such as 2026-11-22.</source>
        <translation>Jours jusqu’à aujourd’hui, par exemple 2026-11-22.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>Now pick the other end.</source>
        <translation>Choisissez maintenant l’autre extrémité.</translation>
    </message>
    <message>
        <source>1 day, UTC</source>
        <translation>1 jour, UTC</translation>
    </message>
    <message>
        <source>%1 days, UTC</source>
        <translation>%1 jours, UTC</translation>
    </message>
</context>
<context>
    <name>spend::ui::ReconcileModel</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Whether both sides agree to within one cent, and what most likely keeps them apart</source>
        <translation>Si les deux côtés concordent au centime près, et ce qui les sépare le plus probablement</translation>
    </message>
    <message>
        <source>Cost: events</source>
        <translation>Coût (évén.)</translation>
    </message>
    <message>
        <source>The sum of the user&apos;s usage events</source>
        <translation>La somme des événements d’utilisation de l’utilisateur</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost: spend</source>
        <translation>Coût (dép.)</translation>
    </message>
    <message>
        <source>What Cursor says that the user spent, overall</source>
        <translation>Ce que l’utilisateur a dépensé au total, selon Cursor</translation>
    </message>
    <message>
        <source>by spend</source>
        <translation>selon les dépenses</translation>
    </message>
    <message>
        <source>On-demand: events</source>
        <translation>À la demande (évén.)</translation>
    </message>
    <message>
        <source>The part of the events that is billed beyond the plan</source>
        <translation>La part des événements facturée au-delà du forfait</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>On-demand: spend</source>
        <translation>À la demande (dép.)</translation>
    </message>
    <message>
        <source>What Cursor says that is billed beyond the plan</source>
        <translation>Ce qui est facturé au-delà du forfait, selon Cursor</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Events less spend, of cost; where cost agrees or can&apos;t be compared, of on-demand</source>
        <translation>Événements moins dépenses, pour le coût&#xa0;; là où le coût concorde ou ne peut être comparé, pour l’à la demande</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Tous les utilisateurs</translation>
    </message>
    <message>
        <source>%1, of the users who don&apos;t match</source>
        <translation>%1, des utilisateurs en écart</translation>
    </message>
</context>
<context>
    <name>spend::ui::ReconcilePage</name>
    <message>
        <source>Know which number is right</source>
        <translation>Savoir quel chiffre est juste</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and its events are compared with Cursor&apos;s own figures here, user by user.</source>
        <translation>Connectez votre équipe Cursor&#xa0;: ses événements sont comparés ici aux chiffres de Cursor, utilisateur par utilisateur.</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Cycle de facturation</translation>
    </message>
    <message>
        <source>Users shown</source>
        <translation>Utilisateurs affichés</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Tous les utilisateurs</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Écarts seulement</translation>
    </message>
    <message>
        <source>Events and spend by user; Ctrl+Enter opens the person</source>
        <translation>Événements et dépenses par utilisateur&#xa0;; Ctrl+Entrée ouvre la personne</translation>
    </message>
    <message>
        <source>User by user</source>
        <translation>Par utilisateur</translation>
    </message>
    <message>
        <source>No difference above one cent: everybody matches.</source>
        <translation>Aucun écart de plus d’un centime&#xa0;: tout le monde concorde.</translation>
    </message>
    <message>
        <source>There are neither events nor spend in this cycle.</source>
        <translation>Il n’y a ni événements ni dépenses dans ce cycle.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ReconcileTiles</name>
    <message>
        <source>spend does not say</source>
        <translation>dépenses&#xa0;: non indiqué</translation>
    </message>
    <message>
        <source>spend: %1, not of all</source>
        <translation>dépenses&#xa0;: %1, pas pour tous</translation>
    </message>
    <message>
        <source>spend says the same</source>
        <translation>les dépenses disent de même</translation>
    </message>
    <message>
        <source>spend: %1</source>
        <translation>dépenses&#xa0;: %1</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Concordent</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Diffèrent</translation>
    </message>
    <message>
        <source>Only in events</source>
        <translation>Événements seuls</translation>
    </message>
    <message>
        <source>Only in spend</source>
        <translation>Dépenses seules</translation>
    </message>
    <message>
        <source>Cost by events</source>
        <translation>Coût selon événements</translation>
    </message>
    <message>
        <source>On-demand by events</source>
        <translation>À la demande selon événements</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>Expliquer ce chiffre</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>within a cent</source>
        <translation>au centime près</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucun écart</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>spend::ui::ReconcileUserCard</name>
    <message>
        <source>Explanation of the chosen user</source>
        <translation>Explication de l’utilisateur choisi</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Ouvrir la personne</translation>
    </message>
    <message>
        <source>Show in Explorer</source>
        <translation>Voir dans l’Explorateur</translation>
    </message>
    <message>
        <source>One user</source>
        <translation>Un utilisateur</translation>
    </message>
    <message>
        <source>Choose a row to see why its two sides agree or differ.</source>
        <translation>Choisissez une ligne pour voir pourquoi ses deux côtés concordent ou diffèrent.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Events after the spend was read cost %1: without them the difference in cost would be %2.</source>
        <translation>Les événements postérieurs à la lecture des dépenses coûtent %1&#xa0;: sans eux, l’écart de coût serait de %2.</translation>
    </message>
    <message>
        <source>Both sides agree to within one cent, which is what rounding may make.</source>
        <translation>Les deux côtés concordent au centime près, ce que l’arrondi peut produire.</translation>
    </message>
</context>
<context>
    <name>spend::ui::RepositoriesList</name>
    <message>
        <source>Cost by repository; Enter opens the repository</source>
        <translation>Coût par dépôt&#xa0;; Entrée ouvre le dépôt</translation>
    </message>
    <message>
        <source>No cost in this range could be attributed to a repository</source>
        <translation>Aucun coût de cette période n’a pu être attribué à un dépôt</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>AI lines committed</source>
        <translation>Lignes IA en commit</translation>
    </message>
    <message>
        <source>Cost per AI line</source>
        <translation>Coût par ligne IA</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Open this repository</source>
        <translation>Ouvrir ce dépôt</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>Ouvrir dans l’Explorateur</translation>
    </message>
    <message>
        <source>attributed to none</source>
        <translation>attribué à aucun</translation>
    </message>
    <message>
        <source>attributed to 1 repository</source>
        <translation>attribué à 1 dépôt</translation>
    </message>
    <message>
        <source>%1 repositories</source>
        <translation>%1 dépôts</translation>
    </message>
    <message>
        <source>%1 of the cost</source>
        <translation>%1 du coût</translation>
    </message>
    <message>
        <source>commits are not visible</source>
        <translation>les commits ne sont pas visibles</translation>
    </message>
    <message>
        <source>%1 of all lines added</source>
        <translation>%1 de toutes les lignes ajoutées</translation>
    </message>
    <message>
        <source>no lines added in this range</source>
        <translation>aucune ligne ajoutée dans cette période</translation>
    </message>
    <message>
        <source>of attributed cost</source>
        <translation>du coût attribué</translation>
    </message>
    <message>
        <source>no AI lines in this range</source>
        <translation>aucune ligne IA dans cette période</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 chacun</translation>
    </message>
    <message>
        <source>none in this range</source>
        <translation>aucun dans cette période</translation>
    </message>
</context>
<context>
    <name>spend::ui::RepositoriesModel</name>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Of all cost in the range</source>
        <translation>De tout le coût de la période</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>Même jour</translation>
    </message>
    <message>
        <source>How much of the cost was found by commits of the same day, the surest way</source>
        <translation>La part du coût établie par des commits du même jour, la manière la plus sûre</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>AI lines</source>
        <translation>Lignes IA</translation>
    </message>
    <message>
        <source>Tab and composer lines that were committed, by the commits&apos; days</source>
        <translation>Lignes tab et composer en commit, selon les jours des commits</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>$/AI line</source>
        <translation>$/ligne IA</translation>
    </message>
    <message>
        <source>Attributed cost for each AI line</source>
        <translation>Coût attribué par ligne IA</translation>
    </message>
    <message>
        <source>$/commit</source>
        <translation>$/commit</translation>
    </message>
    <message>
        <source>Attributed cost for each commit</source>
        <translation>Coût attribué par commit</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Not known: none of the spend in this range could be attributed to it.</source>
        <translation>Inconnu&#xa0;: aucune dépense de cette période n’a pu lui être attribuée.</translation>
    </message>
    <message>
        <source>%1 by commits of the same day, %2 of the next days, %3 of days before</source>
        <translation>%1 par commits du même jour, %2 des jours suivants, %3 des jours précédents</translation>
    </message>
    <message>
        <source>%1 AI lines of %2 lines added</source>
        <translation>%1 lignes IA sur %2 lignes ajoutées</translation>
    </message>
    <message>
        <source>1 repository</source>
        <translation>1 dépôt</translation>
    </message>
    <message>
        <source>%1 repositories</source>
        <translation>%1 dépôts</translation>
    </message>
</context>
<context>
    <name>spend::ui::RepositoriesPage</name>
    <message>
        <source>Loading figures…</source>
        <translation>Chargement des chiffres…</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>Back to all repositories</source>
        <translation>Retour à tous les dépôts</translation>
    </message>
    <message>
        <source>All repositories (Esc)</source>
        <translation>Tous les dépôts (Échap)</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>Merge repositories or give them other names</source>
        <translation>Fusionner des dépôts ou leur donner d’autres noms</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>Ouvrir dans l’Explorateur</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Ouvrir Connexions</translation>
    </message>
    <message>
        <source>Repositories are not visible.</source>
        <translation>Les dépôts ne sont pas visibles.</translation>
    </message>
    <message>
        <source>This key does not see commits, as on a Teams plan, so spend can&apos;t be attributed to repositories. Costs by user, model and kind are complete.</source>
        <translation>Cette clé ne voit pas les commits, comme avec un forfait Teams&#xa0;; les dépenses ne peuvent donc pas être attribuées aux dépôts. Les coûts par utilisateur, modèle et type sont complets.</translation>
    </message>
    <message>
        <source>Not every connection shows repositories.</source>
        <translation>Toutes les connexions ne montrent pas les dépôts.</translation>
    </message>
    <message>
        <source>What its people spend is listed below as unattributed.</source>
        <translation>Ce que dépensent ses personnes est listé ci-dessous comme non attribué.</translation>
    </message>
    <message>
        <source>Rules (%1)…</source>
        <translation>Règles (%1)…</translation>
    </message>
    <message>
        <source>No repository is called “%1”.</source>
        <translation>Aucun dépôt ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It may have another name by now, or its connection was removed.</source>
        <translation>Il porte peut-être un autre nom désormais, ou sa connexion a été supprimée.</translation>
    </message>
    <message>
        <source>See what each repository costs</source>
        <translation>Voir ce que coûte chaque dépôt</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and its spend shows here by the repositories that people committed to.</source>
        <translation>Connectez votre équipe Cursor&#xa0;: ses dépenses s’affichent ici selon les dépôts où les personnes ont fait des commits.</translation>
    </message>
    <message>
        <source>Your first figures are on their way</source>
        <translation>Vos premiers chiffres arrivent</translation>
    </message>
</context>
<context>
    <name>spend::ui::RepositoryPartsModel</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>AI lines</source>
        <translation>Lignes IA</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Committed here, but none of their spend in this range is attributed to this repository.</source>
        <translation>A fait des commits ici, mais aucune de ses dépenses de cette période n’est attribuée à ce dépôt.</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modèle</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 modèles</translation>
    </message>
</context>
<context>
    <name>spend::ui::RepositoryView</name>
    <message>
        <source>Cost and commits by person; Enter opens the person</source>
        <translation>Coût et commits par personne&#xa0;; Entrée ouvre la personne</translation>
    </message>
    <message>
        <source>Cost by model; Enter opens the model</source>
        <translation>Coût par modèle&#xa0;; Entrée ouvre le modèle</translation>
    </message>
    <message>
        <source>Nobody in this range</source>
        <translation>Personne dans cette période</translation>
    </message>
    <message>
        <source>No model in this range</source>
        <translation>Aucun modèle dans cette période</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>AI lines committed</source>
        <translation>Lignes IA en commit</translation>
    </message>
    <message>
        <source>Cost per AI line</source>
        <translation>Coût par ligne IA</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Cost and commits, day by day</source>
        <translation>Coût et commits, jour par jour</translation>
    </message>
    <message>
        <source>Cost and commits, week by week</source>
        <translation>Coût et commits, semaine par semaine</translation>
    </message>
    <message>
        <source>Cost and commits, month by month</source>
        <translation>Coût et commits, mois par mois</translation>
    </message>
    <message>
        <source>nothing attributed in this range</source>
        <translation>rien d’attribué dans cette période</translation>
    </message>
    <message>
        <source>%1 on-demand</source>
        <translation>%1 à la demande</translation>
    </message>
    <message>
        <source>with 1 model</source>
        <translation>avec 1 modèle</translation>
    </message>
    <message>
        <source>with %1 models</source>
        <translation>avec %1 modèles</translation>
    </message>
    <message>
        <source>%1 of all lines added</source>
        <translation>%1 de toutes les lignes ajoutées</translation>
    </message>
    <message>
        <source>no lines added in this range</source>
        <translation>aucune ligne ajoutée dans cette période</translation>
    </message>
    <message>
        <source>of attributed cost</source>
        <translation>du coût attribué</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 chacun</translation>
    </message>
    <message>
        <source>cost of each not known</source>
        <translation>coût de chacun inconnu</translation>
    </message>
</context>
<context>
    <name>spend::ui::RuleForm</name>
    <message>
        <source>One repository goes by another name. Under a name that is there already, the two are one.</source>
        <translation>Un dépôt porte un autre nom. Sous un nom déjà existant, les deux ne font qu’un.</translation>
    </message>
    <message>
        <source>* stands for any characters, ? for one. A * in the new name is what the pattern&apos;s * was.</source>
        <translation>* remplace des caractères quelconques,&#xa0;? un seul. Un * dans le nouveau nom reprend ce que remplaçait le * du motif.</translation>
    </message>
    <message>
        <source>The expression fits the whole name; \1 is what its first parentheses hold.</source>
        <translation>L’expression s’applique au nom entier&#xa0;; \1 est le contenu de ses premières parenthèses.</translation>
    </message>
    <message>
        <source>Names that differ only in upper and lower case are one. Empty: all of them, in the spelling with small letters.</source>
        <translation>Les noms qui ne diffèrent que par la casse ne font qu’un. Vide&#xa0;: tous, écrits en minuscules.</translation>
    </message>
    <message>
        <source>all names</source>
        <translation>tous les noms</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>minuscules</translation>
    </message>
    <message>
        <source>The same name under other owners is the main owner&apos;s. Left empty, it is for every name that several owners have, and the owner with the most repositories is the main one.</source>
        <translation>Le même nom chez d’autres propriétaires revient au propriétaire principal. Laissé vide, ceci vaut pour chaque nom présent chez plusieurs propriétaires, et celui qui a le plus de dépôts est le principal.</translation>
    </message>
    <message>
        <source>every name, such as web</source>
        <translation>chaque nom, par exemple web</translation>
    </message>
    <message>
        <source>the owner, such as acme</source>
        <translation>le propriétaire, par exemple acme</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Type de règle</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>Become</source>
        <translation>Deviennent</translation>
    </message>
</context>
<context>
    <name>spend::ui::RulePreviewModel</name>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Cost alone</source>
        <translation>Coût seul</translation>
    </message>
    <message>
        <source>Attributed to it without any rule</source>
        <translation>Ce qui lui est attribué sans aucune règle</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Cost then</source>
        <translation>Coût ensuite</translation>
    </message>
    <message>
        <source>Attributed to what it becomes, with all that joins it</source>
        <translation>Ce qui est attribué à ce qu’il devient, avec tout ce qui le rejoint</translation>
    </message>
    <message>
        <source>keeps its name</source>
        <translation>garde son nom</translation>
    </message>
    <message>
        <source>Nothing of the cost in this range is attributed to it alone.</source>
        <translation>Aucun coût de cette période ne lui est attribué à lui seul.</translation>
    </message>
    <message>
        <source>%1 → %2, by rule %3</source>
        <translation>%1 → %2, par la règle %3</translation>
    </message>
</context>
<context>
    <name>spend::ui::RulesDialog</name>
    <message>
        <source>Choose a rule to change it, or add one.</source>
        <translation>Choisissez une règle à modifier, ou ajoutez-en une.</translation>
    </message>
    <message>
        <source>Repository rules</source>
        <translation>Règles de dépôts</translation>
    </message>
    <message>
        <source>Repositories with one name count as one, a commit that stands in several of them once. Rules apply from top to bottom, the first that fits wins. What was read from Cursor stays as it is.</source>
        <translation>Les dépôts de même nom comptent comme un seul, et un commit présent dans plusieurs d’entre eux compte une fois. Les règles s’appliquent de haut en bas&#xa0;; la première qui convient l’emporte. Ce qui a été lu auprès de Cursor reste inchangé.</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the rule (Delete)</source>
        <translation>Supprimer la règle (Suppr)</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Monter la règle (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Descendre la règle (Alt+Bas)</translation>
    </message>
    <message>
        <source>What the rules would do, repository by repository</source>
        <translation>Ce que feraient les règles, dépôt par dépôt</translation>
    </message>
    <message>
        <source>These rules change no repository</source>
        <translation>Ces règles ne changent aucun dépôt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close without changing anything</source>
        <translation>Fermer sans rien modifier</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Apply the rules</source>
        <translation>Appliquer les règles</translation>
    </message>
    <message>
        <source>%1 repositories, none joined.</source>
        <translation>%1 dépôts, aucun réuni.</translation>
    </message>
    <message>
        <source>%1 repositories become %2.</source>
        <translation>%1 dépôts deviennent %2.</translation>
    </message>
    <message>
        <source>%1 attributed, as without rules.</source>
        <translation>%1 attribués, comme sans règles.</translation>
    </message>
    <message>
        <source>%1 attributed, %2 without rules.</source>
        <translation>%1 attribués, %2 sans règles.</translation>
    </message>
    <message>
        <source>%1 in several repositories count once.</source>
        <translation>%1 dans plusieurs dépôts comptent une fois.</translation>
    </message>
</context>
<context>
    <name>spend::ui::RulesList</name>
    <message>
        <source>Rules in their order; Space switches one on or off, Alt+Up and Alt+Down move it</source>
        <translation>Règles dans leur ordre&#xa0;; Espace en active ou désactive une, Alt+Haut et Alt+Bas la déplacent</translation>
    </message>
    <message>
        <source>No rules: every repository goes by the name that Cursor gives it.</source>
        <translation>Aucune règle&#xa0;: chaque dépôt porte le nom que lui donne Cursor.</translation>
    </message>
</context>
<context>
    <name>spend::ui::RulesModel</name>
    <message>
        <source>off</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>fits no repository</source>
        <translation>ne correspond à aucun dépôt</translation>
    </message>
    <message>
        <source>1 repository</source>
        <translation>1 dépôt</translation>
    </message>
    <message>
        <source>%1 repositories</source>
        <translation>%1 dépôts</translation>
    </message>
</context>
<context>
    <name>spend::ui::SavingCard</name>
    <message>
        <source>%1 a cycle</source>
        <translation>%1 par cycle</translation>
    </message>
    <message>
        <source>%1 to %2. %3</source>
        <translation>%1 à %2. %3</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <translation>Essayer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::SeatRuleRows</name>
    <message>
        <source>Add exception</source>
        <translation>Ajouter une exception</translation>
    </message>
    <message>
        <source>Billing group or person with another seat</source>
        <translation>Groupe de facturation ou personne ayant une autre licence</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Their seat type</source>
        <translation>Leur type de licence</translation>
    </message>
    <message>
        <source>Remove this exception</source>
        <translation>Supprimer cette exception</translation>
    </message>
</context>
<context>
    <name>spend::ui::SeatTypeRows</name>
    <message>
        <source>Add seat type</source>
        <translation>Ajouter un type</translation>
    </message>
    <message>
        <source>Name of a seat type</source>
        <translation>Nom d’un type de licence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price of a seat a month, in dollars</source>
        <translation>Prix d’une licence par mois, en dollars</translation>
    </message>
    <message>
        <source>$ a month</source>
        <translation>$ par mois</translation>
    </message>
    <message>
        <source>Usage that a seat includes each cycle, in dollars</source>
        <translation>Utilisation qu’une licence inclut à chaque cycle, en dollars</translation>
    </message>
    <message>
        <source>Remove this seat type</source>
        <translation>Supprimer ce type de licence</translation>
    </message>
    <message>
        <source>Usage that each such seat holds each billing cycle; empty: not known</source>
        <translation>Utilisation que contient chaque licence de ce type par cycle de facturation&#xa0;; vide&#xa0;: inconnue</translation>
    </message>
    <message>
        <source>Each seat type needs a price; a free one costs 0.</source>
        <translation>Chaque type de licence doit avoir un prix&#xa0;; une licence gratuite coûte 0.</translation>
    </message>
    <message>
        <source>$ incl.</source>
        <translation>$ incl.</translation>
    </message>
</context>
<context>
    <name>spend::ui::SeatsModel</name>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Seat is</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>By active days; the contract has the threshold</source>
        <translation>Selon les jours actifs&#xa0;; le seuil figure dans le contrat</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>The seat&apos;s type, as the contract assigns it</source>
        <translation>Le type de la licence, tel que le contrat l’affecte</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Of the seat a month, after the discount</source>
        <translation>De la licence par mois, remise déduite</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>What the member&apos;s usage cost in these days</source>
        <translation>Ce qu’a coûté l’utilisation du membre durant ces jours</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Active days: with activity by daily usage, or with usage events</source>
        <translation>Jours actifs&#xa0;: avec de l’activité selon l’utilisation quotidienne, ou avec des événements d’utilisation</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>The last active day within 90 days</source>
        <translation>Le dernier jour actif sur 90 jours</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Usage of this billing cycle that the plan covers</source>
        <translation>L’utilisation de ce cycle de facturation couverte par le forfait</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>The first day of this cycle with on-demand spend after included usage</source>
        <translation>Le premier jour de ce cycle avec des dépenses à la demande après l’utilisation incluse</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Usage of this billing cycle that is billed beyond the plan</source>
        <translation>L’utilisation de ce cycle de facturation facturée au-delà du forfait</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>No price is typed in for this seat.</source>
        <translation>Aucun prix n’est saisi pour cette licence.</translation>
    </message>
    <message>
        <source>No activity is known within 90 days.</source>
        <translation>Aucune activité connue sur 90 jours.</translation>
    </message>
    <message>
        <source>%1 of the %2 that the seat includes</source>
        <translation>%1 sur les %2 que la licence inclut</translation>
    </message>
    <message>
        <source>From then on usage was billed beyond the plan.</source>
        <translation>À partir de là, l’utilisation a été facturée au-delà du forfait.</translation>
    </message>
    <message>
        <source>Not used up in this cycle, as far as the events tell.</source>
        <translation>Pas épuisé dans ce cycle, d’après les événements.</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Tous les membres</translation>
    </message>
</context>
<context>
    <name>spend::ui::SeatsTab</name>
    <message>
        <source>not known for all days</source>
        <translation>pas connu pour tous les jours</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>no seat price typed in</source>
        <translation>aucun prix de licence saisi</translation>
    </message>
    <message>
        <source>Type in what seats cost</source>
        <translation>Saisir le prix des licences</translation>
    </message>
    <message>
        <source>Days looked at</source>
        <translation>Jours considérés</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Members and their seats; Ctrl+Enter opens the person</source>
        <translation>Membres et leurs licences&#xa0;; Ctrl+Entrée ouvre la personne</translation>
    </message>
    <message>
        <source>Cursor lists no members.</source>
        <translation>Cursor ne liste aucun membre.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Inutilisée</translation>
    </message>
    <message>
        <source>Barely used</source>
        <translation>Peu utilisée</translation>
    </message>
    <message>
        <source>Per active person</source>
        <translation>Par personne active</translation>
    </message>
    <message>
        <source>Included used up</source>
        <translation>Inclus épuisé</translation>
    </message>
    <message>
        <source>seats and usage a month</source>
        <translation>licences et utilisation par mois</translation>
    </message>
    <message>
        <source>%1 active people</source>
        <translation>%1 personnes actives</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>cycle since %1</source>
        <translation>cycle depuis le %1</translation>
    </message>
    <message>
        <source>Daily usage was never read for this connection, so a seat counts as used or stays unknown: no events do not mean that nobody worked.</source>
        <translation>L’utilisation quotidienne n’a jamais été lue pour cette connexion&#xa0;; une licence compte donc comme utilisée ou reste inconnue&#xa0;: l’absence d’événements ne signifie pas que personne n’a travaillé.</translation>
    </message>
    <message>
        <source>Daily usage was read for %1 of these %2 days. Seats with little activity stay unknown.</source>
        <translation>L’utilisation quotidienne a été lue pour %1 de ces %2 jours. Les licences à faible activité restent inconnues.</translation>
    </message>
    <message>
        <source>Barely used: active on fewer than %1 of %2; the contract has the threshold.</source>
        <translation>Peu utilisée&#xa0;: moins de %1 d’activité sur %2&#xa0;; le seuil figure dans le contrat.</translation>
    </message>
    <message>
        <source>Seats of </source>
        <translation>Licences de </translation>
    </message>
    <message>
        <source> beside usage of the last %1 days, </source>
        <translation> et utilisation des %1 derniers jours, </translation>
    </message>
</context>
<context>
    <name>spend::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>spend::ui::SetupWizard</name>
    <message>
        <source>Add connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>spend::ui::Sharing</name>
    <message>
        <source>Save page as HTML…</source>
        <translation>Enregistrer la page en HTML…</translation>
    </message>
    <message>
        <source>Save page as HTML</source>
        <translation>Enregistrer la page en HTML</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Share or export this page</source>
        <translation>Partager ou exporter cette page</translation>
    </message>
    <message>
        <source>Share or export this page (Ctrl+E)</source>
        <translation>Partager ou exporter cette page (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save page as PDF…</source>
        <translation>Enregistrer la page en PDF…</translation>
    </message>
    <message>
        <source>Save page as PDF</source>
        <translation>Enregistrer la page en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Graphique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save chart as PNG…</source>
        <translation>Enregistrer le graphique en PNG…</translation>
    </message>
    <message>
        <source>Save chart as PNG</source>
        <translation>Enregistrer le graphique en PNG</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save chart as SVG…</source>
        <translation>Enregistrer le graphique en SVG…</translation>
    </message>
    <message>
        <source>Save chart as SVG</source>
        <translation>Enregistrer le graphique en SVG</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Enregistrer le tableau en CSV…</translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation>Enregistrer le tableau en CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copied the table.</source>
        <translation>Tableau copié.</translation>
    </message>
    <message>
        <source>Share or export</source>
        <translation>Partager ou exporter</translation>
    </message>
</context>
<context>
    <name>spend::ui::SpendChart</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Forecast to %1: %2, %3.</source>
        <translation>Prévision au %1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prévision</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80&#xa0;%</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>By then in all</source>
        <translation>Total à cette date</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Autres (%1)</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>forecast, 80 %</source>
        <translation>prévision, 80&#xa0;%</translation>
    </message>
</context>
<context>
    <name>spend::ui::StatusBadge</name>
    <message>
        <source>Status: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::StayTimeline</name>
    <message>
        <source>before that %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: in no group</source>
        <translation>%1&#xa0;: dans aucun groupe</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>dans aucun groupe</translation>
    </message>
</context>
<context>
    <name>spend::ui::StepLine</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>spend::ui::StepsBar</name>
    <message>
        <source>How surely: %1</source>
        <translation>Certitude&#xa0;: %1</translation>
    </message>
    <message>
        <source>How surely</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>cost by the commits that lead to a repository</source>
        <translation>coût selon les commits qui mènent à un dépôt</translation>
    </message>
</context>
<context>
    <name>spend::ui::StoreSection</name>
    <message>
        <source>PostgreSQL %1 answers; the connection is encrypted.</source>
        <translation>PostgreSQL %1 répond&#xa0;; la connexion est chiffrée.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers; the connection does not leave this computer.</source>
        <translation>PostgreSQL %1 répond&#xa0;; la connexion ne quitte pas cet ordinateur.</translation>
    </message>
    <message>
        <source>The database is empty: the store is made in it at the next start.</source>
        <translation>La base est vide&#xa0;: les tables y seront créées au prochain démarrage.</translation>
    </message>
    <message>
        <source>There is no store yet, and your account may not make it: one of its owners must open it first.</source>
        <translation>Les tables n’existent pas encore et votre compte ne peut pas les créer&#xa0;: un propriétaire doit d’abord l’ouvrir.</translation>
    </message>
    <message>
        <source>The store is of an older Spendscope: one of its owners must open it with this version first.</source>
        <translation>La base vient d’un Spendscope plus ancien&#xa0;: un propriétaire doit d’abord l’ouvrir avec cette version.</translation>
    </message>
    <message>
        <source>The store is of an older Spendscope and is brought up to date at the next start.</source>
        <translation>La base vient d’un Spendscope plus ancien et sera mise à jour au prochain démarrage.</translation>
    </message>
    <message>
        <source>Your account may sync and change what is kept.</source>
        <translation>Votre compte peut synchroniser et modifier ce qui est conservé.</translation>
    </message>
    <message>
        <source>Your account may look, not sync or change anything.</source>
        <translation>Votre compte peut consulter, mais ni synchroniser ni modifier.</translation>
    </message>
    <message>
        <source>In a &amp;file on this computer</source>
        <translation>Dans un &amp;fichier sur cet ordinateur</translation>
    </message>
    <message>
        <source>On a &amp;PostgreSQL server that several administrators share</source>
        <translation>Sur un serveur &amp;PostgreSQL partagé par plusieurs administrateurs</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Use from the next start on</source>
        <translation>Utiliser dès le prochain démarrage</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Only to change it</source>
        <translation>Seulement pour le changer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Where Spendscope keeps what it reads. In a shared store one program at a time syncs a connection, and all see the same figures, budgets and notes. To take along what is in the file, run “spendscope-cli store copy”.</source>
        <translation>Où Spendscope conserve ce qu’il lit. Dans une base partagée, un seul programme à la fois synchronise une connexion et tous voient les mêmes chiffres, budgets et notes. Pour reprendre le contenu du fichier, exécutez «&#xa0;spendscope-cli store copy&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>The password goes into the keychain, nowhere else. Connections to another computer are always encrypted, and the server must show a valid certificate.</source>
        <translation>Le mot de passe va dans le trousseau, nulle part ailleurs. Les connexions à un autre ordinateur sont toujours chiffrées et le serveur doit présenter un certificat valide.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Kept. Quit Spendscope and start it again to use it.</source>
        <translation>Enregistré. Quittez Spendscope et relancez-le pour l’utiliser.</translation>
    </message>
</context>
<context>
    <name>spend::ui::SubjectView</name>
    <message>
        <source>Not in this store</source>
        <translation>Absent de cette base</translation>
    </message>
    <message>
        <source>Nothing is known of “%1”. It may belong to a connection that was removed.</source>
        <translation>Rien n’est connu sur «&#xa0;%1&#xa0;». L’élément appartient peut-être à une connexion supprimée.</translation>
    </message>
</context>
<context>
    <name>spend::ui::SuggestionList</name>
    <message>
        <source>Looks like one repository</source>
        <translation>Semble être un seul dépôt</translation>
    </message>
    <message>
        <source>Look alike (%1)</source>
        <translation>Similaires (%1)</translation>
    </message>
    <message>
        <source>differ only in case</source>
        <translation>ne diffèrent que par la casse</translation>
    </message>
    <message>
        <source>the same name under several owners</source>
        <translation>le même nom chez plusieurs propriétaires</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Add rule: %1</source>
        <translation>Ajouter la règle&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::ThinProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>spend::ui::TileRow</name>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Active people</source>
        <translation>Personnes actives</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>Expliquer ce chiffre</translation>
    </message>
    <message>
        <source>Open the forecast</source>
        <translation>Ouvrir la prévision</translation>
    </message>
    <message>
        <source>no cost in this range</source>
        <translation>aucun coût dans cette période</translation>
    </message>
    <message>
        <source>%1 of cost</source>
        <translation>%1 du coût</translation>
    </message>
    <message>
        <source>no complete figures for %1</source>
        <translation>pas de chiffres complets pour %1</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>rien&#xa0;: %1</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>comme %1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>contre %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>1 event uncosted</source>
        <translation>1 événement sans coût</translation>
    </message>
    <message>
        <source>%1 events uncosted</source>
        <translation>%1 événements sans coût</translation>
    </message>
    <message>
        <source>%1 events, each with a cost</source>
        <translation>%1 événements, tous avec un coût</translation>
    </message>
</context>
<context>
    <name>spend::ui::TimelineCard</name>
    <message>
        <source>%1: Up and Down choose a line, Left and Right a stay, Enter opens</source>
        <translation>%1&#xa0;: Haut et Bas choisissent une ligne, Gauche et Droite un séjour, Entrée ouvre</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tout afficher (%1)</translation>
    </message>
</context>
<context>
    <name>spend::ui::TogetherCard</name>
    <message>
        <source>Several at once</source>
        <translation>Scénarios cumulés</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>can&apos;t be said</source>
        <translation>indéterminable</translation>
    </message>
    <message>
        <source>saves %1 here, %2 alone</source>
        <translation>économise %1 ici, %2 seul</translation>
    </message>
    <message>
        <source>At most %1 different filters can be told at once.</source>
        <translation>Au plus %1 filtres différents peuvent être évalués à la fois.</translation>
    </message>
    <message>
        <source>Together they save %1 a cycle</source>
        <translation>Ensemble, ils économisent %1 par cycle</translation>
    </message>
    <message>
        <source>Together they cost %1 more a cycle</source>
        <translation>Ensemble, ils coûtent %1 de plus par cycle</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 à %2)</translation>
    </message>
    <message>
        <source>Switch some on to see what they save together.</source>
        <translation>Activez-en pour voir ce qu’ils économisent ensemble.</translation>
    </message>
    <message>
        <source>%1 now, %2 then%3. %4</source>
        <translation>%1 maintenant, %2 ensuite%3. %4</translation>
    </message>
</context>
<context>
    <name>spend::ui::TotalStrip</name>
    <message>
        <source>Explain this figure</source>
        <translation>Expliquer ce chiffre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>contre %1</translation>
    </message>
    <message>
        <source>no complete figures for %1</source>
        <translation>pas de chiffres complets pour %1</translation>
    </message>
    <message>
        <source>%1 uncosted</source>
        <translation>%1 sans coût</translation>
    </message>
</context>
<context>
    <name>spend::ui::TotalsRow</name>
    <message>
        <source>Left and Right choose a figure, Enter explains it</source>
        <translation>Gauche et Droite choisissent un chiffre, Entrée l’explique</translation>
    </message>
    <message>
        <source>Click to see how this figure comes about</source>
        <translation>Cliquer pour voir d’où vient ce chiffre</translation>
    </message>
</context>
<context>
    <name>spend::ui::Tray</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>&amp;Open Spendscope</source>
        <translation>&amp;Ouvrir Spendscope</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Today (UTC): %1</source>
        <translation>Aujourd’hui (UTC)&#xa0;: %1</translation>
    </message>
    <message>
        <source>This cycle: %1</source>
        <translation>Ce cycle&#xa0;: %1</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Pas encore de connexion</translation>
    </message>
    <message>
        <source>%1: syncing, %2 %</source>
        <translation>%1&#xa0;: synchronisation, %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>spend::ui::TwoMonths</name>
    <message>
        <source>Earlier months</source>
        <translation>Mois précédents</translation>
    </message>
    <message>
        <source>Later months</source>
        <translation>Mois suivants</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter picks the first day and then the last, Page Up and Page Down turn the months.</source>
        <translation>Les flèches déplacent, Entrée choisit le premier jour puis le dernier, Page préc. et Page suiv. changent de mois.</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <translation>Dernier jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>First day: %1</source>
        <translation>Premier jour&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::UnattributedCard</name>
    <message>
        <source>Show in Explorer</source>
        <translation>Voir dans l’Explorateur</translation>
    </message>
    <message>
        <source>All cost in this range belongs to a repository.</source>
        <translation>Tout le coût de cette période revient à un dépôt.</translation>
    </message>
    <message>
        <source>Show unattributed cost in Explorer</source>
        <translation>Voir le coût non attribué dans l’Explorateur</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Ouvrir Connexions</translation>
    </message>
    <message>
        <source>Show cost without a user in Explorer</source>
        <translation>Voir le coût sans utilisateur dans l’Explorateur</translation>
    </message>
</context>
<context>
    <name>spend::ui::UpdateDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>Rechercher des mises à jour</translation>
    </message>
    <message>
        <source>Look once a &amp;week by itself, while Spendscope runs</source>
        <translation>Rechercher automatiquement une fois par &amp;semaine, tant que Spendscope est ouvert</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Rechercher mai&amp;ntenant</translation>
    </message>
    <message>
        <source>&amp;Read more</source>
        <translation>En &amp;savoir plus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Spendscope would read one file:
%1

Nothing is said about you or your team, the file&apos;s signature is checked, and you are only told: nothing is downloaded or installed.</source>
        <translation>Spendscope lirait un seul fichier&#xa0;:
%1

Rien n’est transmis sur vous ni sur votre équipe, la signature du fichier est vérifiée et vous êtes seulement informé&#xa0;: rien n’est téléchargé ni installé.</translation>
    </message>
    <message>
        <source>This copy was built without an address to look at. Whoever you have it from, such as your system&apos;s package manager, brings newer versions.

Yours is version %1.</source>
        <translation>Cette copie a été construite sans adresse à consulter. Ceux dont vous la tenez, par exemple le gestionnaire de paquets de votre système, fournissent les nouvelles versions.

Vous avez la version %1.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Version %1 is the newest one.</source>
        <translation>La version %1 est la plus récente.</translation>
    </message>
    <message>
        <source>Spendscope %1 is there</source>
        <translation>Spendscope %1 est disponible</translation>
    </message>
    <message>
        <source>Yours is version %1.</source>
        <translation>Vous avez la version %1.</translation>
    </message>
    <message>
        <source>The new one is of %1.</source>
        <translation>La nouvelle date du %1.</translation>
    </message>
    <message>
        <source>Install it the way this copy came. It can be read about at %1.</source>
        <translation>Installez-la comme vous avez obtenu cette copie. Informations&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>spend::ui::UserView</name>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cache share</source>
        <translation>Part du cache</translation>
    </message>
    <message>
        <source>Share of team</source>
        <translation>Part de l’équipe</translation>
    </message>
    <message>
        <source>Billing groups over time</source>
        <translation>Groupes de facturation dans le temps</translation>
    </message>
    <message>
        <source>Usage stays with the group it happened in. The coloured line marks the range shown.</source>
        <translation>L’utilisation reste dans le groupe où elle a eu lieu. La ligne colorée marque la période affichée.</translation>
    </message>
    <message>
        <source>Limits, by Cursor&apos;s own count</source>
        <translation>Limites, selon le décompte de Cursor</translation>
    </message>
    <message>
        <source>No spend in this range</source>
        <translation>Aucune dépense dans cette période</translation>
    </message>
    <message>
        <source>Repositories, by attribution</source>
        <translation>Dépôts, par attribution</translation>
    </message>
    <message>
        <source>Repositories (not visible to this key)</source>
        <translation>Dépôts (non visibles avec cette clé)</translation>
    </message>
    <message>
        <source>Billing groups it was spent in</source>
        <translation>Groupes de facturation des dépenses</translation>
    </message>
    <message>
        <source>Billing groups (not visible to this key)</source>
        <translation>Groupes de facturation (non visibles avec cette clé)</translation>
    </message>
    <message>
        <source>removed from %1</source>
        <translation>retiré de %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>vu&#xa0;: %1</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>aucun coût</translation>
    </message>
    <message>
        <source>%1 of cost</source>
        <translation>%1 du coût</translation>
    </message>
    <message>
        <source>%1 events, %2 days</source>
        <translation>%1 événements, %2 jours</translation>
    </message>
    <message>
        <source>%1 per million</source>
        <translation>%1 par million</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>équipe %1</translation>
    </message>
    <message>
        <source>Used on-demand in the cycle</source>
        <translation>Utilisé à la demande dans le cycle</translation>
    </message>
    <message>
        <source>Effective limit</source>
        <translation>Limite effective</translation>
    </message>
    <message>
        <source>Used of it</source>
        <translation>Part utilisée</translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <translation>Limite mensuelle</translation>
    </message>
    <message>
        <source>Hard limit override</source>
        <translation>Limite individuelle</translation>
    </message>
    <message>
        <source>Cycle began</source>
        <translation>Début du cycle</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Cursor&apos;s spend listing has no line for this user.</source>
        <translation>La liste des dépenses de Cursor n’a pas de ligne pour cet utilisateur.</translation>
    </message>
    <message>
        <source>“–”: not given. The listing is of an earlier cycle; the next sync reads the current one.</source>
        <translation>«&#xa0;–&#xa0;»&#xa0;: non indiqué. La liste date d’un cycle antérieur&#xa0;; la prochaine synchronisation lira le cycle en cours.</translation>
    </message>
    <message>
        <source>“–”: not given. An override of $0 means none.</source>
        <translation>«&#xa0;–&#xa0;»&#xa0;: non indiqué. Une limite individuelle de $0 équivaut à aucune.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · modifiée</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Saved views: %1, edited</source>
        <translation>Vues enregistrées&#xa0;: %1, modifiée</translation>
    </message>
    <message>
        <source>Saved views: %1</source>
        <translation>Vues enregistrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shown with changes. Open to save them, or to go back.</source>
        <translation>Affichée avec des modifications. Ouvrir pour les enregistrer ou revenir en arrière.</translation>
    </message>
    <message>
        <source>Saved views: open, save, pin to Overview, share</source>
        <translation>Vues enregistrées&#xa0;: ouvrir, enregistrer, épingler à la vue d’ensemble, partager</translation>
    </message>
</context>
<context>
    <name>spend::ui::ViewsFile</name>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Spendscope views (*.%1);;All files (*)</source>
        <translation>Vues Spendscope (*.%1);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>spend::ui::ViewsNameForm</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>spend::ui::ViewsPanel</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>No view is saved yet. Set Explorer up as you like it, then save that under a name.</source>
        <translation>Aucune vue n’est encore enregistrée. Réglez l’Explorateur à votre convenance, puis enregistrez le résultat sous un nom.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Paste a view</source>
        <translation>Coller une vue</translation>
    </message>
    <message>
        <source>Take a view that somebody sent you from the clipboard (Ctrl+V)</source>
        <translation>Reprendre du presse-papiers une vue qu’on vous a envoyée (Ctrl+V)</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Saved. Send the file, and others open it here.</source>
        <translation>Enregistré. Envoyez le fichier, et d’autres l’ouvrent ici.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Save this view as</source>
        <translation>Enregistrer cette vue sous</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>Nouveau nom de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Renamed to “%1”.</source>
        <translation>Renommé en «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>“%1” is on Overview now.</source>
        <translation>«&#xa0;%1&#xa0;» figure maintenant dans la vue d’ensemble.</translation>
    </message>
    <message>
        <source>“%1” is off Overview.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure plus dans la vue d’ensemble.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Save what Explorer shows here</source>
        <translation>&amp;Enregistrer ici ce qu’affiche l’Explorateur</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Déplacer vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Déplacer vers le &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>Save to &amp;file…</source>
        <translation>Enregistrer dans un &amp;fichier…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Copied. Paste it into a chat or a mail, and others paste it here.</source>
        <translation>Copié. Collez-le dans un chat ou un e-mail, et d’autres le collent ici.</translation>
    </message>
    <message>
        <source>Save the view that you were sent as</source>
        <translation>Enregistrer la vue reçue sous</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Open view</source>
        <translation>Ouvrir une vue</translation>
    </message>
</context>
<context>
    <name>spend::ui::ViewsRow</name>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>et %1</translation>
    </message>
    <message>
        <source>1 filter</source>
        <translation>1 filtre</translation>
    </message>
    <message>
        <source>%1 filters</source>
        <translation>%1 filtres</translation>
    </message>
    <message>
        <source>Take “%1” off Overview</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de la vue d’ensemble</translation>
    </message>
    <message>
        <source>Pin “%1” to Overview</source>
        <translation>Épingler «&#xa0;%1&#xa0;» à la vue d’ensemble</translation>
    </message>
    <message>
        <source>Take off Overview</source>
        <translation>Retirer de la vue d’ensemble</translation>
    </message>
    <message>
        <source>Pin to Overview</source>
        <translation>Épingler à la vue d’ensemble</translation>
    </message>
    <message>
        <source>More about “%1”</source>
        <translation>Autres actions&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename, share, delete…</source>
        <translation>Renommer, partager, supprimer…</translation>
    </message>
    <message>
        <source>%1, shown with changes</source>
        <translation>%1, affichée avec des modifications</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, affichée actuellement</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · modifiée</translation>
    </message>
</context>
<context>
    <name>spend::ui::WhatIfForm</name>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Requests that go to</source>
        <translation>Requêtes adressées à</translation>
    </message>
    <message>
        <source>Would go to</source>
        <translation>Iraient à</translation>
    </message>
    <message>
        <source>Share of the requests</source>
        <translation>Part des requêtes</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Tokens for the same work</source>
        <translation>Tokens pour le même travail</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Seats that change</source>
        <translation>Licences qui changent</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>Autre modèle</translation>
    </message>
    <message>
        <source>No max mode</source>
        <translation>Sans mode Max</translation>
    </message>
    <message>
        <source>A limit</source>
        <translation>Une limite</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>Autres licences</translation>
    </message>
    <message>
        <source>By tokens</source>
        <translation>Par tokens</translation>
    </message>
    <message>
        <source>By requests</source>
        <translation>Par requêtes</translation>
    </message>
    <message>
        <source>would go to</source>
        <translation>iraient à</translation>
    </message>
    <message>
        <source>Tokens or requests for the same work</source>
        <translation>Tokens ou requêtes pour le même travail</translation>
    </message>
    <message>
        <source>Price measured</source>
        <translation>Prix mesuré</translation>
    </message>
    <message>
        <source>On-demand dollars a person and cycle</source>
        <translation>Dollars à la demande par personne et cycle</translation>
    </message>
    <message>
        <source>Limit in dollars</source>
        <translation>Limite en dollars</translation>
    </message>
    <message>
        <source>Price of a seat now</source>
        <translation>Prix actuel d’une licence</translation>
    </message>
    <message>
        <source>Price now in dollars</source>
        <translation>Prix actuel en dollars</translation>
    </message>
    <message>
        <source>Price then</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>Price then in dollars</source>
        <translation>Nouveau prix en dollars</translation>
    </message>
    <message>
        <source>Usage that it includes now</source>
        <translation>Utilisation incluse actuelle</translation>
    </message>
    <message>
        <source>Included now in dollars</source>
        <translation>Inclus actuellement en dollars</translation>
    </message>
    <message>
        <source>Usage included then</source>
        <translation>Utilisation incluse ensuite</translation>
    </message>
    <message>
        <source>Included then in dollars</source>
        <translation>Inclus ensuite en dollars</translation>
    </message>
</context>
<context>
    <name>spend::ui::WhatIfPeopleModel</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Économie</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personnes</translation>
    </message>
</context>
<context>
    <name>spend::ui::WhatIfTab</name>
    <message>
        <source>What if</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Largest savings found</source>
        <translation>Plus grandes économies trouvées</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>Ouvrir dans l’Explorateur</translation>
    </message>
    <message>
        <source>Add to several</source>
        <translation>Ajouter au cumul</translation>
    </message>
    <message>
        <source>Several that hold at once are told together, below</source>
        <translation>Les scénarios appliqués en même temps sont évalués ensemble, ci-dessous</translation>
    </message>
    <message>
        <source>Whom it touches; Enter opens the person</source>
        <translation>Personnes concernées&#xa0;; Entrée ouvre la personne</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Nothing was found that would save as much as 0.5 % of the cost.</source>
        <translation>Rien n’a été trouvé qui économiserait au moins 0,5&#xa0;% du coût.</translation>
    </message>
    <message>
        <source>, the last complete billing cycle</source>
        <translation>, le dernier cycle de facturation complet</translation>
    </message>
    <message>
        <source>, scaled to a billing cycle</source>
        <translation>, ramené à un cycle de facturation</translation>
    </message>
    <message>
        <source>Saves %1 a cycle</source>
        <translation>Économise %1 par cycle</translation>
    </message>
    <message>
        <source>Costs %1 more a cycle</source>
        <translation>Coûte %1 de plus par cycle</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 à %2)</translation>
    </message>
    <message>
        <source>%1 now, %2 then%3. %4</source>
        <translation>%1 maintenant, %2 ensuite%3. %4</translation>
    </message>
    <message>
        <source>Nothing is touched</source>
        <translation>Rien n’est concerné</translation>
    </message>
    <message>
        <source>Nobody used that in the days that are measured.</source>
        <translation>Personne ne l’a utilisé durant les jours mesurés.</translation>
    </message>
    <message>
        <source>It can&apos;t be said</source>
        <translation>Indéterminable</translation>
    </message>
</context>
<context>
    <name>spend::ui::WindowSection</name>
    <message>
        <source>Closing the window leaves Spendscope in the system tray</source>
        <translation>Fermer la fenêtre laisse Spendscope dans la zone de notification</translation>
    </message>
    <message>
        <source>System tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>From there it shows today&apos;s cost and this cycle&apos;s, goes on syncing, and is opened or quit.</source>
        <translation>De là, il affiche le coût du jour et du cycle, continue à synchroniser, et peut être ouvert ou quitté.</translation>
    </message>
    <message>
        <source>This desktop shows no system tray.</source>
        <translation>Ce bureau n’affiche pas de zone de notification.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>spend::ui::WizardPage</name>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>First data</source>
        <translation>Premières données</translation>
    </message>
</context>
</TS>
