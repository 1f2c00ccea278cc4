<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AlertText</name>
    <message>
        <source>To %1 by %2</source>
        <translation>A %1 por %2</translation>
    </message>
    <message numerus="yes">
        <source>To %1 and %n more by %2</source>
        <translation>
            <numerusform>A %1 y %n más por %2</numerusform>
            <numerusform>A %1 y %n más por %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs %1</source>
        <translation>Ejecuta %1</translation>
    </message>
    <message>
        <source>To an incoming webhook</source>
        <translation>A un webhook entrante</translation>
    </message>
    <message>
        <source>On this desktop, while Spendscope runs</source>
        <translation>En este escritorio, mientras Spendscope está en marcha</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
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
        <translation>Comando</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Budgets that are crossed</source>
        <translation>Presupuestos superados</translation>
    </message>
    <message>
        <source>Budgets that will be crossed</source>
        <translation>Presupuestos que se superarán</translation>
    </message>
    <message>
        <source>Unusual spend</source>
        <translation>Gasto inusual</translation>
    </message>
    <message>
        <source>Limits of members</source>
        <translation>Límites de los miembros</translation>
    </message>
    <message>
        <source>Trouble with connections</source>
        <translation>Problemas con las conexiones</translation>
    </message>
    <message>
        <source>Contract dates</source>
        <translation>Fechas del contrato</translation>
    </message>
    <message>
        <source>Everything, also notices</source>
        <translation>Todo, también avisos</translation>
    </message>
    <message>
        <source>Warnings and serious ones</source>
        <translation>Advertencias y graves</translation>
    </message>
    <message>
        <source>Serious ones only</source>
        <translation>Solo graves</translation>
    </message>
    <message>
        <source>tells everything that is watched</source>
        <translation>notifica todo lo que se vigila</translation>
    </message>
    <message>
        <source>tells: %1</source>
        <translation>notifica: %1</translation>
    </message>
    <message>
        <source>%1; %2. %3.</source>
        <translation>%1; %2. %3.</translation>
    </message>
</context>
<context>
    <name>AlertWording</name>
    <message>
        <source>%1 channels are kept already, and more are not possible.</source>
        <translation>Ya hay %1 canales guardados y no se admiten más.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Quite uno antes.</translation>
    </message>
    <message>
        <source>The mail server&apos;s name can&apos;t be read.</source>
        <translation>No se puede leer el nombre del servidor de correo.</translation>
    </message>
    <message>
        <source>Write it like smtp.example.com, without a port.</source>
        <translation>Escríbalo como smtp.example.com, sin puerto.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Without TLS everybody on the way could read password and figures.</source>
        <translation>Sin TLS, cualquiera en el camino podría leer la contraseña y las cifras.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS; no TLS is allowed to this machine only (127.0.0.1).</source>
        <translation>Elija STARTTLS o TLS; sin TLS solo se admite este dispositivo (127.0.0.1).</translation>
    </message>
    <message>
        <source>The user name holds characters that none has.</source>
        <translation>El nombre de usuario contiene caracteres no admitidos.</translation>
    </message>
    <message>
        <source>The sender&apos;s address can&apos;t be read.</source>
        <translation>No se puede leer la dirección del remitente.</translation>
    </message>
    <message>
        <source>Write one address like spend@example.com.</source>
        <translation>Escriba una sola dirección, como spend@example.com.</translation>
    </message>
    <message>
        <source>The recipient “%1” is no address.</source>
        <translation>El destinatario «%1» no es una dirección.</translation>
    </message>
    <message>
        <source>Write addresses like ada@example.com, with commas between them.</source>
        <translation>Escriba direcciones como ada@example.com, separadas por comas.</translation>
    </message>
    <message>
        <source>There is nobody to send to.</source>
        <translation>No hay ningún destinatario.</translation>
    </message>
    <message>
        <source>Write at least one recipient.</source>
        <translation>Escriba al menos un destinatario.</translation>
    </message>
    <message>
        <source>There are more than %1 recipients.</source>
        <translation>Hay más de %1 destinatarios.</translation>
    </message>
    <message>
        <source>Use a mailing list&apos;s address.</source>
        <translation>Use la dirección de una lista de correo.</translation>
    </message>
    <message>
        <source>A channel needs a name.</source>
        <translation>Un canal necesita un nombre.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Un nombre tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>There is a channel called “%1” already.</source>
        <translation>Ya existe un canal llamado «%1».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>This channel would tell nothing.</source>
        <translation>Este canal no notificaría nada.</translation>
    </message>
    <message>
        <source>Choose at least one thing that it is to tell.</source>
        <translation>Elija al menos una cosa que deba notificar.</translation>
    </message>
    <message>
        <source>There is no program to run.</source>
        <translation>No hay ningún programa que ejecutar.</translation>
    </message>
    <message>
        <source>Write its path, and its arguments behind.</source>
        <translation>Escriba su ruta y, a continuación, sus argumentos.</translation>
    </message>
    <message>
        <source>A command may take 1 to %1 seconds.</source>
        <translation>Un comando puede tardar de 1 a %1 segundos.</translation>
    </message>
    <message>
        <source>Enter it under Settings, Alerts.</source>
        <translation>Introdúzcalo en Ajustes, Alertas.</translation>
    </message>
    <message>
        <source>The program %1 is not there or can&apos;t be run.</source>
        <translation>El programa %1 no existe o no se puede ejecutar.</translation>
    </message>
    <message>
        <source>Write its path in full and make it executable.</source>
        <translation>Escriba su ruta completa y hágalo ejecutable.</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started.</source>
        <translation>El programa %1 no se puede iniciar.</translation>
    </message>
    <message>
        <source>Check that it can be run by this user.</source>
        <translation>Compruebe que este usuario puede ejecutarlo.</translation>
    </message>
    <message>
        <source>The command took longer than %1 seconds and was ended.</source>
        <translation>El comando tardó más de %1 segundos y se detuvo.</translation>
    </message>
    <message>
        <source>Let it do its work in the background, or allow it more time.</source>
        <translation>Haga que trabaje en segundo plano o concédale más tiempo.</translation>
    </message>
    <message>
        <source>The command crashed or was killed.</source>
        <translation>El comando se cerró inesperadamente o fue interrumpido.</translation>
    </message>
    <message>
        <source>Run it by hand to see why.</source>
        <translation>Ejecútelo a mano para ver el motivo.</translation>
    </message>
    <message>
        <source>The command ended with exit status %1.</source>
        <translation>El comando terminó con el código de salida %1.</translation>
    </message>
    <message>
        <source>%1 was not found in the network.</source>
        <translation>%1 no se encontró en la red.</translation>
    </message>
    <message>
        <source>Check its name and the connection to the network.</source>
        <translation>Compruebe el nombre y la conexión de red.</translation>
    </message>
    <message>
        <source>%1 takes no connection.</source>
        <translation>%1 no acepta conexiones.</translation>
    </message>
    <message>
        <source>Check address and port, and whether a firewall is between.</source>
        <translation>Compruebe la dirección, el puerto y si hay un cortafuegos de por medio.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>It is tried again by itself; check the address if it stays so.</source>
        <translation>Se reintenta automáticamente; si persiste, compruebe la dirección.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was sent.</source>
        <translation>No se pudo verificar el certificado de %1, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Check the name, or give the file with your own authority&apos;s certificate if it has one.</source>
        <translation>Compruebe el nombre o indique el archivo con el certificado de su propia autoridad, si la hay.</translation>
    </message>
    <message>
        <source>The file with the trusted certificates can&apos;t be read.</source>
        <translation>No se puede leer el archivo con los certificados de confianza.</translation>
    </message>
    <message>
        <source>It must be a PEM file that this user can read.</source>
        <translation>Debe ser un archivo PEM que este usuario pueda leer.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about.</source>
        <translation>No se logró una conexión segura con %1.</translation>
    </message>
    <message>
        <source>Check the port and the kind of TLS.</source>
        <translation>Compruebe el puerto y el tipo de TLS.</translation>
    </message>
    <message>
        <source>There is no desktop to notify from the command line.</source>
        <translation>Desde la línea de comandos no hay escritorio en el que notificar.</translation>
    </message>
    <message>
        <source>Open Spendscope&apos;s window: it shows desktop notifications.</source>
        <translation>Abra la ventana de Spendscope: muestra las notificaciones de escritorio.</translation>
    </message>
    <message>
        <source>%1: no new data for long</source>
        <translation>%1: sin datos nuevos desde hace tiempo</translation>
    </message>
    <message>
        <source>%1: new data can&apos;t be read</source>
        <translation>%1: no se pueden leer datos nuevos</translation>
    </message>
    <message>
        <source>The mail server %1</source>
        <translation>El servidor de correo %1</translation>
    </message>
    <message>
        <source>%1 offers no STARTTLS, so nothing was sent.</source>
        <translation>%1 no ofrece STARTTLS, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Choose TLS with the port for it (usually 465), or ask who runs the server.</source>
        <translation>Elija TLS con el puerto correspondiente (normalmente 465) o consulte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>%1 refused user name or password.</source>
        <translation>%1 rechazó el usuario o la contraseña.</translation>
    </message>
    <message>
        <source>Enter them again under Settings, Alerts; some servers want a password made for programs.</source>
        <translation>Introdúzcalos de nuevo en Ajustes, Alertas; algunos servidores exigen una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>%1 refused the message (%2).</source>
        <translation>%1 rechazó el mensaje (%2).</translation>
    </message>
    <message>
        <source>Check the sender&apos;s and the recipients&apos; addresses, and what the server lets this user send.</source>
        <translation>Compruebe las direcciones del remitente y de los destinatarios, y qué permite enviar el servidor a este usuario.</translation>
    </message>
    <message>
        <source>%1 does not take the message now (%2).</source>
        <translation>%1 no acepta el mensaje en este momento (%2).</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se volverá a intentar automáticamente.</translation>
    </message>
    <message>
        <source>The conversation with %1 broke off.</source>
        <translation>Se interrumpió la comunicación con %1.</translation>
    </message>
    <message>
        <source>It is tried again by itself; check port and kind of TLS if it stays so.</source>
        <translation>Se reintenta automáticamente; si persiste, compruebe el puerto y el tipo de TLS.</translation>
    </message>
    <message>
        <source>Without TLS nothing is sent to another machine.</source>
        <translation>Sin TLS no se envía nada a otro dispositivo.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS under Settings, Alerts.</source>
        <translation>Elija STARTTLS o TLS en Ajustes, Alertas.</translation>
    </message>
    <message>
        <source>Sender or recipients of this channel can&apos;t be read.</source>
        <translation>No se pueden leer el remitente o los destinatarios de este canal.</translation>
    </message>
    <message>
        <source>Enter them again under Settings, Alerts.</source>
        <translation>Introdúzcalos de nuevo en Ajustes, Alertas.</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Over by now: %1</source>
        <translation>Ya terminado: %1</translation>
    </message>
    <message>
        <source>Sent by Spendscope.</source>
        <translation>Enviado por Spendscope.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, y %n más</numerusform>
            <numerusform>%1, y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Spendscope: a test</source>
        <translation>Spendscope: una prueba</translation>
    </message>
    <message>
        <source>This is a test of the channel “%1”. Alerts will come this way.</source>
        <translation>Esta es una prueba del canal «%1». Las alertas llegarán por esta vía.</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>webhook&apos;s URL</source>
        <translation>URL del webhook</translation>
    </message>
    <message>
        <source>The %1 of “%2” can&apos;t be read from the keychain.</source>
        <translation>No se puede leer del llavero este dato de «%2»: %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the %1 again under Settings, Alerts.</source>
        <translation>Desbloquee el llavero o introduzca de nuevo este dato en Ajustes, Alertas: %1.</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… %1 más</translation>
    </message>
    <message>
        <source>%1 was sent by e-mail only.</source>
        <translation>%1 se envió solo por correo.</translation>
    </message>
    <message>
        <source>%1 takes no more messages for now.</source>
        <translation>%1 no acepta más mensajes por ahora.</translation>
    </message>
    <message>
        <source>It is tried again by itself, after the time that it asks for.</source>
        <translation>Se reintenta automáticamente pasado el tiempo que solicita.</translation>
    </message>
    <message>
        <source>%1 does not know this webhook (any more).</source>
        <translation>%1 no conoce (o ya no conoce) este webhook.</translation>
    </message>
    <message>
        <source>Make a new one there and enter its URL under Settings, Alerts.</source>
        <translation>Cree allí uno nuevo e introduzca su URL en Ajustes, Alertas.</translation>
    </message>
    <message>
        <source>The webhook points elsewhere, and that is not followed.</source>
        <translation>El webhook redirige a otro lugar, y eso no se sigue.</translation>
    </message>
    <message>
        <source>Enter the URL that %1 shows for the webhook.</source>
        <translation>Introduzca la URL que %1 muestra para el webhook.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2).</source>
        <translation>%1 tiene un problema propio (%2).</translation>
    </message>
    <message>
        <source>Check that the webhook is one for %1 messages.</source>
        <translation>Compruebe que el webhook es para mensajes de %1.</translation>
    </message>
    <message>
        <source>The webhook&apos;s URL can&apos;t be read.</source>
        <translation>No se puede leer la URL del webhook.</translation>
    </message>
    <message>
        <source>Copy it in full from where the webhook was made.</source>
        <translation>Cópiela completa del lugar donde se creó el webhook.</translation>
    </message>
    <message>
        <source>The webhook&apos;s URL must not hold a user name.</source>
        <translation>La URL del webhook no debe contener un nombre de usuario.</translation>
    </message>
    <message>
        <source>The webhook&apos;s URL must begin with https://.</source>
        <translation>La URL del webhook debe empezar por https://.</translation>
    </message>
    <message>
        <source>http is allowed to this machine only (127.0.0.1).</source>
        <translation>http solo se admite para este dispositivo (127.0.0.1).</translation>
    </message>
</context>
<context>
    <name>AnalysisWording</name>
    <message>
        <source>Events without a user</source>
        <translation>Eventos sin usuario</translation>
    </message>
    <message>
        <source>no user</source>
        <translation>sin usuario</translation>
    </message>
    <message>
        <source>Service accounts and some cloud agents use models without being a member of the team. Their events cost money, and stand in nobody&apos;s spend.</source>
        <translation>Las cuentas de servicio y algunos agentes en la nube usan modelos sin ser miembros del equipo. Sus eventos cuestan dinero y no figuran en el gasto de nadie.</translation>
    </message>
    <message>
        <source>Nothing to do: they belong to the team&apos;s total.</source>
        <translation>No hay nada que hacer: forman parte del total del equipo.</translation>
    </message>
    <message>
        <source>No spend kept</source>
        <translation>Sin gasto guardado</translation>
    </message>
    <message>
        <source>no spend kept</source>
        <translation>sin gasto guardado</translation>
    </message>
    <message>
        <source>The service tells what members spent in the current cycle only. Nobody asked it during this one, so there is nothing to compare the events with.</source>
        <translation>El servicio solo da el gasto de los miembros en el ciclo actual. Durante este no se consultó, así que no hay nada con lo que comparar los eventos.</translation>
    </message>
    <message>
        <source>Nothing to do. Cycles are kept from the first sync on.</source>
        <translation>No hay nada que hacer. Los ciclos se guardan desde la primera sincronización.</translation>
    </message>
    <message>
        <source>Not in the service&apos;s list</source>
        <translation>Fuera de la lista del servicio</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>no figura</translation>
    </message>
    <message>
        <source>There are events of this user, but the service lists no spend: most often somebody who has left the team, or whose address has changed.</source>
        <translation>Hay eventos de este usuario, pero el servicio no indica ningún gasto: lo más frecuente es que haya dejado el equipo o que su dirección haya cambiado.</translation>
    </message>
    <message>
        <source>See in Cursor&apos;s dashboard whether the person is a member still, and under which address.</source>
        <translation>Compruebe en el panel de Cursor si la persona sigue siendo miembro y con qué dirección.</translation>
    </message>
    <message>
        <source>Removed members</source>
        <translation>Miembros dados de baja</translation>
    </message>
    <message>
        <source>removed member</source>
        <translation>miembro de baja</translation>
    </message>
    <message>
        <source>The service goes on telling the spend of somebody who has left, but may no longer list, or revise, all of that person&apos;s events.</source>
        <translation>El servicio sigue dando el gasto de quien ha dejado el equipo, pero puede que ya no muestre, o no revise, todos sus eventos.</translation>
    </message>
    <message>
        <source>Nothing to do: the service&apos;s figure is the one that is billed.</source>
        <translation>No hay nada que hacer: la cifra del servicio es la que se factura.</translation>
    </message>
    <message>
        <source>Not in events at all</source>
        <translation>Nada en los eventos</translation>
    </message>
    <message>
        <source>no usage event</source>
        <translation>sin evento de uso</translation>
    </message>
    <message>
        <source>The service&apos;s figure holds something that is no usage event: a seat, a tax, another fee, or a credit.</source>
        <translation>La cifra del servicio contiene algo que no es un evento de uso: una licencia, un impuesto, otro cargo o un abono.</translation>
    </message>
    <message>
        <source>Enter the invoice&apos;s amount, and see how much of it is usage.</source>
        <translation>Introduzca el importe de la factura y vea cuánto corresponde a uso.</translation>
    </message>
    <message>
        <source>No amounts given</source>
        <translation>Sin importes indicados</translation>
    </message>
    <message>
        <source>no amounts given</source>
        <translation>sin importes indicados</translation>
    </message>
    <message>
        <source>The service lists the member without saying what was spent.</source>
        <translation>El servicio incluye al miembro sin decir cuánto se gastó.</translation>
    </message>
    <message>
        <source>Nothing to do: the events are all that is known.</source>
        <translation>No hay nada que hacer: los eventos son todo lo que se sabe.</translation>
    </message>
    <message>
        <source>Only on-demand compared</source>
        <translation>Solo se compara bajo demanda</translation>
    </message>
    <message>
        <source>only on-demand known</source>
        <translation>solo consta bajo demanda</translation>
    </message>
    <message>
        <source>The service&apos;s answer is an older one that does not say what was spent overall, so the included part has nothing to be compared with.</source>
        <translation>La respuesta del servicio es de una versión anterior que no indica el gasto total, así que no hay nada con lo que comparar la parte incluida.</translation>
    </message>
    <message>
        <source>Nothing to do: on-demand spend is the part that is billed.</source>
        <translation>No hay nada que hacer: el gasto bajo demanda es la parte que se factura.</translation>
    </message>
    <message>
        <source>Only cost compared</source>
        <translation>Solo se compara el costo</translation>
    </message>
    <message>
        <source>only cost known</source>
        <translation>solo consta el costo</translation>
    </message>
    <message>
        <source>The service&apos;s answer says what was spent overall, but not which part of it is billed beyond the plan.</source>
        <translation>La respuesta del servicio indica el gasto total, pero no qué parte se factura aparte del plan.</translation>
    </message>
    <message>
        <source>Nothing to do: the whole is compared, its parts can&apos;t be.</source>
        <translation>No hay nada que hacer: se compara el total; sus partes no se pueden comparar.</translation>
    </message>
    <message>
        <source>Events without a cost</source>
        <translation>Eventos sin costo</translation>
    </message>
    <message>
        <source>events without a cost</source>
        <translation>eventos sin costo</translation>
    </message>
    <message>
        <source>For these events the service gave neither a charge nor the model&apos;s cost. They count as 0 here, and may well count as more there.</source>
        <translation>Para estos eventos el servicio no dio ni un cargo ni el costo del modelo. Aquí cuentan como 0; en el servicio pueden contar más.</translation>
    </message>
    <message>
        <source>Look at them in Explorer, with “without a cost” as the measure; ask Cursor if they are many.</source>
        <translation>Véalos en el Explorador, con «sin costo» como medida; consulte a Cursor si son muchos.</translation>
    </message>
    <message>
        <source>Still settling</source>
        <translation>Por consolidar</translation>
    </message>
    <message>
        <source>still settling</source>
        <translation>por consolidar</translation>
    </message>
    <message>
        <source>Events arrive late, and their figures are revised for up to two days. Until the cycle has been over for that long, either side may move.</source>
        <translation>Los eventos llegan con retraso y sus cifras se revisan durante un máximo de dos días. Hasta que pase ese tiempo tras el final del ciclo, ambos lados pueden variar.</translation>
    </message>
    <message>
        <source>Compare again when the cycle has been over for two days.</source>
        <translation>Compare de nuevo cuando hayan pasado dos días desde el final del ciclo.</translation>
    </message>
    <message>
        <source>Spend read before the end</source>
        <translation>Gasto leído antes del final</translation>
    </message>
    <message>
        <source>spend read early</source>
        <translation>gasto leído antes</translation>
    </message>
    <message>
        <source>The service tells the current cycle&apos;s spend only, so its last word on a finished cycle was heard before the cycle ended. What was used after that is in the events alone.</source>
        <translation>El servicio solo da el gasto del ciclo actual, así que su último dato de un ciclo terminado es anterior al final de este. Lo que se usó después solo está en los eventos.</translation>
    </message>
    <message>
        <source>Nothing to do. The shorter the interval between syncs, the smaller the gap.</source>
        <translation>No hay nada que hacer. Cuanto más frecuentes sean las sincronizaciones, menor será la diferencia.</translation>
    </message>
    <message>
        <source>Events missing at the start</source>
        <translation>Faltan eventos del inicio</translation>
    </message>
    <message>
        <source>start not ingested</source>
        <translation>inicio no cargado</translation>
    </message>
    <message>
        <source>Ingestion reaches back to a day within this cycle. What was used before is in the service&apos;s figure, but not in the events.</source>
        <translation>La carga llega hasta un día dentro de este ciclo. Lo que se usó antes está en la cifra del servicio, pero no en los eventos.</translation>
    </message>
    <message>
        <source>Let the first ingestion finish, or choose an earlier start in the connection&apos;s settings.</source>
        <translation>Deje que termine la carga inicial o elija un inicio anterior en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Sin explicar</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>sin explicar</translation>
    </message>
    <message>
        <source>The two sides differ, and nothing that Spendscope knows explains it.</source>
        <translation>Los dos lados difieren y nada de lo que Spendscope sabe lo explica.</translation>
    </message>
    <message>
        <source>Sync once more. If it stays, ask Cursor&apos;s support, with the user, the cycle and both figures.</source>
        <translation>Sincronice una vez más. Si persiste, consulte al soporte de Cursor con el usuario, el ciclo y ambas cifras.</translation>
    </message>
    <message>
        <source>The cycle is still settling: the service adds and revises events up to two days later.</source>
        <translation>El ciclo está por consolidar: el servicio añade y revisa eventos hasta dos días después.</translation>
    </message>
    <message>
        <source>The service&apos;s figures were last read on %1, before the cycle ended.</source>
        <translation>Las cifras del servicio se leyeron por última vez el %1, antes del final del ciclo.</translation>
    </message>
    <message>
        <source>Events before %1 were not ingested.</source>
        <translation>Los eventos anteriores a %1 no se cargaron.</translation>
    </message>
    <message>
        <source>1 event without a cost counts as 0.</source>
        <translation>1 evento sin costo cuenta como 0.</translation>
    </message>
    <message>
        <source>%1 events without a cost count as 0.</source>
        <translation>%1 eventos sin costo cuentan como 0.</translation>
    </message>
    <message>
        <source>The service gives no amounts for this member.</source>
        <translation>El servicio no da importes para este miembro.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is an older one without overall spend: only on-demand is compared.</source>
        <translation>La respuesta del servicio es de una versión anterior sin gasto total: solo se compara lo que es bajo demanda.</translation>
    </message>
    <message>
        <source>The service&apos;s answer does not part on-demand from included spend: only cost is compared.</source>
        <translation>La respuesta del servicio no separa el gasto bajo demanda del incluido: solo se compara el costo.</translation>
    </message>
    <message>
        <source>Events without a user (service accounts, cloud agents) are in no member&apos;s spend.</source>
        <translation>Los eventos sin usuario (cuentas de servicio, agentes en la nube) no figuran en el gasto de ningún miembro.</translation>
    </message>
    <message>
        <source>No spend was recorded for this cycle: the service tells only the current cycle&apos;s.</source>
        <translation>No se registró el gasto de este ciclo: el servicio solo da el del ciclo actual.</translation>
    </message>
    <message>
        <source>Only in events: the service lists no spend for this user, who may have left the team.</source>
        <translation>Solo en eventos: el servicio no indica ningún gasto de este usuario, que puede haber dejado el equipo.</translation>
    </message>
    <message>
        <source>Only in spend: the member was removed from the team, and no events are listed.</source>
        <translation>Solo en gasto: el miembro fue dado de baja del equipo y no constan eventos.</translation>
    </message>
    <message>
        <source>Only in spend: something that is no usage event, such as a seat, a tax or a credit.</source>
        <translation>Solo en gasto: algo que no es un evento de uso, como una licencia, un impuesto o un abono.</translation>
    </message>
    <message>
        <source>The member was removed from the team.</source>
        <translation>El miembro fue dado de baja del equipo.</translation>
    </message>
    <message>
        <source>The events and the service&apos;s own figure differ, and nothing known explains it.</source>
        <translation>Los eventos y la cifra del servicio difieren, y nada de lo que se sabe lo explica.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>The view can&apos;t be read: %1.</source>
        <translation>No se puede leer la vista: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a text</source>
        <translation>«%1» no es un texto</translation>
    </message>
    <message>
        <source>“%1” is not an object</source>
        <translation>«%1» no es un objeto</translation>
    </message>
    <message>
        <source>“%1” is not a list</source>
        <translation>«%1» no es una lista</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation>«%1» no es ni verdadero ni falso</translation>
    </message>
    <message>
        <source>%1 is not known as its %2</source>
        <translation>%1 no es un valor conocido de %2</translation>
    </message>
    <message>
        <source>%1 is not known as a dimension</source>
        <translation>%1 no es una dimensión conocida</translation>
    </message>
    <message>
        <source>it does not say in which format it is written</source>
        <translation>no indica en qué formato está escrita</translation>
    </message>
    <message>
        <source>This view was made by a newer version of Spendscope.</source>
        <translation>Esta vista se creó con una versión más reciente de Spendscope.</translation>
    </message>
    <message>
        <source>Update Spendscope to open it.</source>
        <translation>Actualice Spendscope para abrirla.</translation>
    </message>
    <message>
        <source>its dates are not complete</source>
        <translation>sus fechas no están completas</translation>
    </message>
    <message>
        <source>%1 is not a date that a range can have</source>
        <translation>%1 no es una fecha que pueda tener un intervalo</translation>
    </message>
    <message>
        <source>its last day, %1, lies before its first, %2</source>
        <translation>su último día, %1, es anterior al primero, %2</translation>
    </message>
    <message>
        <source>its range says no rule</source>
        <translation>su intervalo no indica ninguna regla</translation>
    </message>
    <message>
        <source>it groups by %1 dimensions, and one or two are possible</source>
        <translation>agrupa por %1 dimensiones, y solo se admiten una o dos</translation>
    </message>
    <message>
        <source>it groups by %1 twice</source>
        <translation>agrupa por %1 dos veces</translation>
    </message>
    <message>
        <source>a filter has %1 values, and %2 are possible</source>
        <translation>un filtro tiene %1 valores, y se admiten %2</translation>
    </message>
    <message>
        <source>a filter holds something that is no name</source>
        <translation>un filtro contiene algo que no es un nombre</translation>
    </message>
    <message>
        <source>the number of series must be a whole number from %1 to %2</source>
        <translation>el número de series debe ser un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>its comparison does not say with what</source>
        <translation>su comparación no indica con qué</translation>
    </message>
    <message>
        <source>Max mode</source>
        <translation>Modo Max</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Sin interfaz</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interactivo</translation>
    </message>
    <message>
        <source>What the usage events cost, inside and beyond the plan. Credits below zero are included, and events whose cost is unknown count as 0.</source>
        <translation>Lo que cuestan los eventos de uso, dentro y aparte del plan. Los abonos, por debajo de cero, están incluidos, y los eventos de costo desconocido cuentan como 0.</translation>
    </message>
    <message>
        <source>The part of the cost that Cursor bills beyond the plan: the cost of the events that it marks as chargeable, or, where it gives no mark, of those of kind Usage-based.</source>
        <translation>La parte del costo que Cursor factura aparte del plan: el costo de los eventos que marca como facturables o, si no hay marca, de los de tipo Usage-based.</translation>
    </message>
    <message>
        <source>The part of the cost that the plan covers: cost less on-demand.</source>
        <translation>La parte del costo que cubre el plan: el costo menos lo que es bajo demanda.</translation>
    </message>
    <message>
        <source>How many usage events there are. Events have no number of their own, so two that look alike are two events.</source>
        <translation>Cuántos eventos de uso hay. Los eventos no tienen número propio, así que dos que parezcan iguales son dos eventos.</translation>
    </message>
    <message>
        <source>Events for which Cursor gave neither a charge nor the model&apos;s cost. They count as 0 in the cost, and are shown so that nothing is missing unseen.</source>
        <translation>Eventos para los que Cursor no dio ni un cargo ni el costo del modelo. Cuentan como 0 en el costo y se muestran para que nada falte sin que se vea.</translation>
    </message>
    <message>
        <source>The request units that Cursor counts for the events. Decimals are possible: a unit is not a call.</source>
        <translation>Las unidades de solicitud que Cursor cuenta para los eventos. Puede haber decimales: una unidad no es una llamada.</translation>
    </message>
    <message>
        <source>Tokens sent to the models, as Cursor counts them; those written to or read from the cache stand apart.</source>
        <translation>Tokens enviados a los modelos, según el recuento de Cursor; los escritos en la caché o leídos de ella figuran aparte.</translation>
    </message>
    <message>
        <source>Tokens that the models wrote.</source>
        <translation>Tokens que escribieron los modelos.</translation>
    </message>
    <message>
        <source>Tokens that were sent to the models and put into their cache.</source>
        <translation>Tokens que se enviaron a los modelos y se guardaron en su caché.</translation>
    </message>
    <message>
        <source>Tokens that the models took from their cache.</source>
        <translation>Tokens que los modelos tomaron de su caché.</translation>
    </message>
    <message>
        <source>All tokens of the events: input, output, cache write and cache read.</source>
        <translation>Todos los tokens de los eventos: entrada, salida, escritura en caché y lectura de caché.</translation>
    </message>
    <message>
        <source>Divided by the people with at least one event in the range. Events without a user are nobody&apos;s, but their cost is part of what is divided.</source>
        <translation>Dividido entre las personas con al menos un evento en el intervalo. Los eventos sin usuario no son de nadie, pero su costo forma parte de lo que se divide.</translation>
    </message>
    <message>
        <source>Divided by the request units of the same events.</source>
        <translation>Dividido entre las unidades de solicitud de los mismos eventos.</translation>
    </message>
    <message>
        <source>Divided by the tokens of the same events, input, output, cache write and cache read, in millions.</source>
        <translation>Dividido entre los tokens de los mismos eventos (entrada, salida, escritura en caché y lectura de caché), en millones.</translation>
    </message>
    <message>
        <source>People with at least one usage event in the range, whatever it cost. Events without a user, such as those of service accounts, are nobody&apos;s.</source>
        <translation>Personas con al menos un evento de uso en el intervalo, sea cual sea su costo. Los eventos sin usuario, como los de cuentas de servicio, no son de nadie.</translation>
    </message>
    <message>
        <source>chargedCents, as given</source>
        <translation>chargedCents, tal como viene</translation>
    </message>
    <message>
        <source>0, because kind says “Not Charged”</source>
        <translation>0, porque el tipo es «Not Charged»</translation>
    </message>
    <message>
        <source>tokenUsage.totalCents less discountPercentOff, plus cursorTokenFee</source>
        <translation>tokenUsage.totalCents menos discountPercentOff, más cursorTokenFee</translation>
    </message>
    <message>
        <source>no cost given: counts as 0</source>
        <translation>sin costo indicado: cuenta como 0</translation>
    </message>
    <message>
        <source>isChargeable says so</source>
        <translation>lo indica isChargeable</translation>
    </message>
    <message>
        <source>no isChargeable: on-demand if kind is Usage-based</source>
        <translation>sin isChargeable: bajo demanda si el tipo es Usage-based</translation>
    </message>
    <message>
        <source>the one user there is</source>
        <translation>el único usuario que hay</translation>
    </message>
    <message>
        <source>not the one user there is</source>
        <translation>0 de 1 usuario</translation>
    </message>
    <message>
        <source>every one of %1 users</source>
        <translation>todos los usuarios (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>%1 de %2 usuarios</translation>
    </message>
    <message>
        <source>The service gave no spendCents for this cycle, so there was no reading of it to try.</source>
        <translation>El servicio no dio spendCents para este ciclo, así que no había ninguna interpretación que probar.</translation>
    </message>
    <message>
        <source>spendCents is what is billed beyond the plan</source>
        <translation>spendCents es lo que se factura aparte del plan</translation>
    </message>
    <message>
        <source>spendCents holds the included usage too, so it is more than is billed</source>
        <translation>spendCents contiene también el uso incluido, así que es más de lo que se factura</translation>
    </message>
    <message>
        <source>%1; with the included part it fits as well, because nothing tells the two apart in this cycle.</source>
        <translation>%1; con la parte incluida encaja igual de bien, porque en este ciclo nada distingue una interpretación de otra.</translation>
    </message>
    <message>
        <source>%1: this fits %2.</source>
        <translation>%1: encaja con %2.</translation>
    </message>
    <message>
        <source>%1: this fits best, %2. The other reading fits %3.</source>
        <translation>%1: es lo que mejor encaja, con %2. La otra interpretación encaja con %3.</translation>
    </message>
    <message>
        <source>This holds no view of Spendscope.</source>
        <translation>Esto no contiene ninguna vista de Spendscope.</translation>
    </message>
    <message>
        <source>A shared view is a line that begins with “spendscope-view:”, or a file that ends in “.spendscope-view”.</source>
        <translation>Una vista compartida es una línea que empieza por «spendscope-view:» o un archivo que termina en «.spendscope-view».</translation>
    </message>
    <message>
        <source>A part of this view was lost on its way.</source>
        <translation>Una parte de esta vista se perdió por el camino.</translation>
    </message>
    <message>
        <source>Ask for it again, and copy the whole line.</source>
        <translation>Pídala de nuevo y copie la línea completa.</translation>
    </message>
    <message>
        <source>This view can&apos;t be read: it is no JSON from character %1 on.</source>
        <translation>No se puede leer esta vista: no es JSON a partir del carácter %1.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Pídala de nuevo.</translation>
    </message>
    <message>
        <source>This is far too long to be a view.</source>
        <translation>Esto es demasiado largo para ser una vista.</translation>
    </message>
</context>
<context>
    <name>AnomalyWording</name>
    <message>
        <source>very sure</source>
        <translation>muy seguro</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>bastante seguro</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>menos del 1 %</translation>
    </message>
    <message>
        <source>%1 times as much</source>
        <translation>%1 veces lo habitual</translation>
    </message>
    <message>
        <source>on </source>
        <translation>el </translation>
    </message>
    <message>
        <source>from </source>
        <translation>de </translation>
    </message>
    <message>
        <source>One event of %1 cost %2 %3. An event of theirs usually costs %4.</source>
        <translation>Un evento de %1 costó %2 %3. Un evento de esa persona suele costar %4.</translation>
    </message>
    <message>
        <source>%1 had headless runs for %2 %3, at hours at which they are usually not at work.</source>
        <translation>%1 tuvo ejecuciones sin interfaz por %2 %3, a horas en las que no suele trabajar.</translation>
    </message>
    <message>
        <source>The model %1 is new %2 and costs %3 an event, against %4 for what was used before.</source>
        <translation>El modelo nuevo %1 apareció %2 y cuesta %3 por evento, frente a %4 de lo que se usaba antes.</translation>
    </message>
    <message>
        <source>%1 used max mode for %2 of the events %3, against a usual %4.</source>
        <translation>%1 usó el modo Max en %2 de los eventos %3, frente a un valor habitual de %4.</translation>
    </message>
    <message>
        <source>A request of %1 cost %2 %3, against a usual %4: %5.</source>
        <translation>Una solicitud de %1 costó %2 %3, frente a un valor habitual de %4: %5.</translation>
    </message>
    <message>
        <source>%1 spent %2 %3, and has little history. Others usually spend %4.</source>
        <translation>%1 gastó %2 %3 y tiene poco historial. Otras personas suelen gastar %4.</translation>
    </message>
    <message>
        <source>%1 cost %2 %3, against a usual %4: %5.</source>
        <translation>%1 costó %2 %3, frente a un valor habitual de %4: %5.</translation>
    </message>
    <message>
        <source>The usual is the median of %1 people&apos;s own medians.</source>
        <translation>Lo habitual es la mediana de las medianas de %1 personas.</translation>
    </message>
    <message>
        <source>The usual is an event&apos;s mean cost over the four weeks before.</source>
        <translation>Lo habitual es el costo medio de un evento en las cuatro semanas anteriores.</translation>
    </message>
    <message>
        <source>The hours are learnt from the events of the three weeks before that were not headless.</source>
        <translation>Las horas se deducen de los eventos con interfaz de las tres semanas anteriores.</translation>
    </message>
    <message>
        <source>The usual is the median of the events of the three weeks before.</source>
        <translation>Lo habitual es la mediana de los eventos de las tres semanas anteriores.</translation>
    </message>
    <message>
        <source>The usual is the share over the four weeks before.</source>
        <translation>Lo habitual es la parte de las cuatro semanas anteriores.</translation>
    </message>
    <message>
        <source>The usual is the median of %1 days of the four weeks before.</source>
        <translation>Lo habitual es la mediana de %1 días de las cuatro semanas anteriores.</translation>
    </message>
    <message>
        <source>The usual is the median of %1 days of its own of the eight weeks before, for that weekday.</source>
        <translation>Lo habitual es la mediana de %1 días propios de las ocho semanas anteriores, para ese día de la semana.</translation>
    </message>
    <message>
        <source>One large event</source>
        <translation>Un evento grande</translation>
    </message>
    <message>
        <source>Headless runs at night</source>
        <translation>Ejecuciones nocturnas sin interfaz</translation>
    </message>
    <message>
        <source>New expensive model</source>
        <translation>Nuevo modelo caro</translation>
    </message>
    <message>
        <source>Sudden max mode</source>
        <translation>Modo Max repentino</translation>
    </message>
    <message>
        <source>Cost per request jumped</source>
        <translation>Salto del costo por solicitud</translation>
    </message>
    <message>
        <source>Far above others</source>
        <translation>Muy por encima de otros</translation>
    </message>
    <message>
        <source>Unusual cost</source>
        <translation>Costo inusual</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 in max mode against %2</source>
        <translation>%1 en modo Max frente a %2</translation>
    </message>
    <message>
        <source>%1 a request against %2</source>
        <translation>%1 por solicitud frente a %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>%1 against none</source>
        <translation>%1 frente a nada</translation>
    </message>
    <message>
        <source>That is %1 beyond the usual.</source>
        <translation>Son %1 por encima de lo habitual.</translation>
    </message>
    <message>
        <source>It lies %1 spreads above, so Spendscope is %2 (%3 %).</source>
        <translation>Está %1 desviaciones por encima, así que Spendscope está %2 (%3 %).</translation>
    </message>
    <message>
        <source>Its last day is still provisional.</source>
        <translation>Su último día aún es provisional.</translation>
    </message>
    <message>
        <source>The same burst shows as: %1.</source>
        <translation>El mismo pico aparece también como: %1.</translation>
    </message>
</context>
<context>
    <name>AnomalyWords</name>
    <message>
        <source>One large event</source>
        <translation>Un evento grande</translation>
    </message>
    <message>
        <source>Headless runs at night</source>
        <translation>Ejecuciones nocturnas sin interfaz</translation>
    </message>
    <message>
        <source>New expensive model</source>
        <translation>Nuevo modelo caro</translation>
    </message>
    <message>
        <source>Sudden max mode</source>
        <translation>Modo Max repentino</translation>
    </message>
    <message>
        <source>Cost per request jumped</source>
        <translation>Salto del costo por solicitud</translation>
    </message>
    <message>
        <source>Far above others</source>
        <translation>Muy por encima de otros</translation>
    </message>
    <message>
        <source>Unusual cost</source>
        <translation>Costo inusual</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>muy seguro</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>bastante seguro</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocida</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciada</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 cada uno</translation>
    </message>
    <message>
        <source>1 anomaly on %1</source>
        <translation>1 anomalía el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n anomalies on %1</source>
        <translation>
            <numerusform>%n anomalía el %1</numerusform>
            <numerusform>%n anomalías el %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anomalies since %1</source>
        <translation>
            <numerusform>%n anomalía desde el %1</numerusform>
            <numerusform>%n anomalías desde el %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BudgetMarks</name>
    <message>
        <source>Budget “%1”, spread evenly: %2 a day</source>
        <translation>Presupuesto «%1», repartido por igual: %2 por día</translation>
    </message>
    <message>
        <source>Budget “%1”, spread evenly: %2 a week</source>
        <translation>Presupuesto «%1», repartido por igual: %2 por semana</translation>
    </message>
    <message>
        <source>Budget “%1”: %2 a month</source>
        <translation>Presupuesto «%1»: %2 por mes</translation>
    </message>
</context>
<context>
    <name>BudgetWording</name>
    <message>
        <source>A budget has at most %1 thresholds of a kind.</source>
        <translation>Un presupuesto tiene como máximo %1 umbrales de cada tipo.</translation>
    </message>
    <message>
        <source>A threshold is 1 to %1 per cent, and not %2.</source>
        <translation>Un umbral va de 1 a %1 por ciento; %2 no es válido.</translation>
    </message>
    <message>
        <source>A budget needs a name.</source>
        <translation>Un presupuesto necesita un nombre.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters, and this one has %2.</source>
        <translation>Un nombre tiene como máximo %1 caracteres, y este tiene %2.</translation>
    </message>
    <message>
        <source>A budget limits cost, on-demand or included spend.</source>
        <translation>Un presupuesto limita el costo, el gasto bajo demanda o el gasto incluido.</translation>
    </message>
    <message>
        <source>A budget needs an amount above $0.</source>
        <translation>Un presupuesto necesita un importe superior a $0.</translation>
    </message>
    <message>
        <source>A budget is at most $1,000,000,000.</source>
        <translation>Un presupuesto es como máximo de $1,000,000,000.</translation>
    </message>
    <message>
        <source>“%1” is no threshold: write whole per cents, such as 50, 80, 100.</source>
        <translation>«%1» no es un umbral: escriba porcentajes enteros, como 50, 80, 100.</translation>
    </message>
    <message>
        <source>A newer version of the program made this budget, and this one can&apos;t read it.</source>
        <translation>Una versión más reciente del programa creó este presupuesto, y esta no puede leerlo.</translation>
    </message>
    <message>
        <source>The saved view that this budget counts by was deleted. Choose anew what it counts.</source>
        <translation>La vista guardada por la que cuenta este presupuesto se eliminó. Elija de nuevo qué cuenta.</translation>
    </message>
    <message>
        <source>There is a budget called “%1” already.</source>
        <translation>Ya existe un presupuesto llamado «%1».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 budgets are kept already, and more are not possible.</source>
        <translation>Ya hay %1 presupuestos guardados y no se admiten más.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Quite uno antes.</translation>
    </message>
    <message>
        <source>This budget is no longer there: it was removed in another window.</source>
        <translation>Este presupuesto ya no existe: se quitó en otra ventana.</translation>
    </message>
    <message>
        <source>Add it anew.</source>
        <translation>Añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Budget “%1” is expected to reach %2 % of %3</source>
        <translation>Se prevé que el presupuesto «%1» alcance el %2 % de %3</translation>
    </message>
    <message>
        <source>Budget “%1” has reached %2 % of %3</source>
        <translation>El presupuesto «%1» ha alcanzado el %2 % de %3</translation>
    </message>
    <message>
        <source>Reached on %1. </source>
        <translation>Alcanzado el %1. </translation>
    </message>
    <message>
        <source>Expected on %1. </source>
        <translation>Previsto para el %1. </translation>
    </message>
    <message>
        <source>It counts %1, for %2. </source>
        <translation>Cuenta %1; período: %2. </translation>
    </message>
    <message>
        <source>That period is over: %1 of %2 were spent.</source>
        <translation>Ese período ha terminado: se gastaron %1 de %2.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>not </source>
        <translation>excepto </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>A connection that this budget counts was removed.</source>
        <translation>Se quitó una conexión que este presupuesto cuenta.</translation>
    </message>
    <message>
        <source>Choose anew what it counts.</source>
        <translation>Elija de nuevo qué cuenta.</translation>
    </message>
    <message>
        <source> An even pace would be at %1 today.</source>
        <translation> A ritmo constante estaría hoy en %1.</translation>
    </message>
    <message>
        <source>Expected by %1: %2, </source>
        <translation>Previsto hasta el %1: %2, </translation>
    </message>
    <message>
        <source>%1 within the budget.</source>
        <translation>%1 por debajo del presupuesto.</translation>
    </message>
    <message>
        <source>%1 more than the budget.</source>
        <translation>%1 por encima del presupuesto.</translation>
    </message>
    <message>
        <source>Used up on %1: </source>
        <translation>Agotado el %1: </translation>
    </message>
    <message>
        <source>%1 of %2 spent, %3.</source>
        <translation>%1 de %2 gastados, %3.</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>no queda nada</translation>
    </message>
    <message>
        <source> over</source>
        <translation> de más</translation>
    </message>
    <message>
        <source>%1 of %2 spent (%3), %4 left.</source>
        <translation>%1 de %2 gastados (%3), quedan %4.</translation>
    </message>
    <message>
        <source> It would be used up on %1.</source>
        <translation> Se agotaría el %1.</translation>
    </message>
    <message>
        <source> The data does not reach back to the first day, so more may have been spent.</source>
        <translation> Los datos no llegan hasta el primer día, así que puede haberse gastado más.</translation>
    </message>
</context>
<context>
    <name>BudgetWords</name>
    <message>
        <source>On course</source>
        <translation>Encaminado</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Crossed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>On-demand spend</source>
        <translation>Gasto bajo demanda</translation>
    </message>
    <message>
        <source>Included spend</source>
        <translation>Gasto incluido</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Each billing cycle</source>
        <translation>Cada ciclo de facturación</translation>
    </message>
    <message>
        <source>Each quarter</source>
        <translation>Cada trimestre</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>This billing cycle</source>
        <translation>Este ciclo de facturación</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source> (saved view “%1”)</source>
        <translation> (vista guardada «%1»)</translation>
    </message>
    <message>
        <source>Counts %1. %2, %3.</source>
        <translation>Cuenta %1. %2, %3.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>Used up %1</source>
        <translation>Agotado %1</translation>
    </message>
    <message>
        <source>Used up by %1</source>
        <translation>Agotado para %1</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 previsto</translation>
    </message>
    <message>
        <source>No forecast yet</source>
        <translation>Aún sin previsión</translation>
    </message>
    <message>
        <source>%1 % spent (%2 of %3)</source>
        <translation>%1 % gastado (%2 de %3)</translation>
    </message>
    <message>
        <source>%1 % expected (%2 of %3)</source>
        <translation>%1 % previsto (%2 de %3)</translation>
    </message>
    <message>
        <source>%1: the forecast stays below</source>
        <translation>%1: la previsión queda por debajo</translation>
    </message>
    <message>
        <source>%1: not reached in this period</source>
        <translation>%1: no se alcanza en este período</translation>
    </message>
    <message>
        <source>%1: crossed on %2</source>
        <translation>%1: superado el %2</translation>
    </message>
    <message>
        <source>%1: expected on %2</source>
        <translation>%1: previsto el %2</translation>
    </message>
</context>
<context>
    <name>CalendarWording</name>
    <message>
        <source>A name has at most %1 characters, and this one has %2.</source>
        <translation>Un nombre tiene como máximo %1 caracteres, y este tiene %2.</translation>
    </message>
    <message>
        <source>At most %L1 days off can be kept.</source>
        <translation>Se pueden guardar como máximo %L1 días libres.</translation>
    </message>
    <message>
        <source>Remove a calendar first.</source>
        <translation>Quite antes un calendario.</translation>
    </message>
    <message>
        <source>A week has at least one working day.</source>
        <translation>Una semana tiene al menos un día laborable.</translation>
    </message>
    <message>
        <source>Leave one day chosen.</source>
        <translation>Deje elegido un día.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>At most %1 days in a row can be added at once, and these are %2.</source>
        <translation>Se pueden añadir como máximo %1 días seguidos a la vez, y estos son %2.</translation>
    </message>
    <message>
        <source>A calendar needs a name.</source>
        <translation>Un calendario necesita un nombre.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file.</source>
        <translation>Este archivo no es un iCalendar.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .ics, as calendar programs export them.</source>
        <translation>Elija un archivo cuyo nombre termine en .ics, como los que exportan los programas de calendario.</translation>
    </message>
    <message>
        <source>This calendar has more than %L1 entries.</source>
        <translation>Este calendario tiene más de %L1 entradas.</translation>
    </message>
    <message>
        <source>Choose a calendar that holds only holidays.</source>
        <translation>Elija un calendario que contenga solo festivos.</translation>
    </message>
    <message>
        <source>This file is not written in UTF-8.</source>
        <translation>Este archivo no está escrito en UTF-8.</translation>
    </message>
    <message>
        <source>Export the calendar again as an iCalendar (.ics) file.</source>
        <translation>Exporte de nuevo el calendario como archivo iCalendar (.ics).</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB, too large for a calendar of holidays.</source>
        <translation>Este archivo supera los %1 MB: es demasiado grande para un calendario de festivos.</translation>
    </message>
    <message>
        <source>This calendar has no events.</source>
        <translation>Este calendario no tiene eventos.</translation>
    </message>
    <message>
        <source>This calendar names no whole day between %1 and %2.</source>
        <translation>Este calendario no indica ningún día completo entre %1 y %2.</translation>
    </message>
    <message>
        <source>Choose a calendar of holidays or of days on which the company is closed.</source>
        <translation>Elija un calendario de festivos o de días en que la empresa esté cerrada.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
</context>
<context>
    <name>ChargebackWording</name>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>La carpeta %1 no existe.</translation>
    </message>
    <message>
        <source>Choose another under Chargeback.</source>
        <translation>Elija otra en Imputación.</translation>
    </message>
    <message>
        <source>cost centre</source>
        <translation>centro de costos</translation>
    </message>
    <message>
        <source>cost centres</source>
        <translation>centros de costos</translation>
    </message>
    <message>
        <source>billing group</source>
        <translation>grupo de facturación</translation>
    </message>
    <message>
        <source>billing groups</source>
        <translation>grupos de facturación</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Síntesis</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Costo total</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <source>billed beyond the plan</source>
        <translation>facturado aparte del plan</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>covered by the plan</source>
        <translation>cubierto por el plan</translation>
    </message>
    <message>
        <source>%1 of the cost</source>
        <translation>%1 del costo</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>billing cycle</source>
        <translation>ciclo de facturación</translation>
    </message>
    <message>
        <source>The %1 is not over yet: these figures are provisional.</source>
        <translation>El %1 aún no ha terminado: estas cifras son provisionales.</translation>
    </message>
    <message>
        <source>The %1 ended less than 48 hours ago; its last hours may still change.</source>
        <translation>El %1 terminó hace menos de 48 horas; sus últimas horas aún pueden cambiar.</translation>
    </message>
    <message>
        <source>Events of a part of this %1 have not been read: it may have cost more.</source>
        <translation>No se han leído los eventos de una parte de este %1: puede haber costado más.</translation>
    </message>
    <message>
        <source>There is no list of cost centres yet, so that everything is unassigned. Import one to share the cost out.</source>
        <translation>Aún no hay una lista de centros de costos, así que todo está sin asignar. Importe una para repartir el costo.</translation>
    </message>
    <message>
        <source>Billing groups are not visible to the keys of these connections.</source>
        <translation>Las claves de estas conexiones no permiten ver los grupos de facturación.</translation>
    </message>
    <message>
        <source>%1 have no known cost and count as nothing.</source>
        <translation>Sin costo conocido y contados como cero: %1.</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>People stand under other names, the same in each report of this store.</source>
        <translation>Las personas figuran con otros nombres, los mismos en todos los informes de esta base de datos.</translation>
    </message>
    <message>
        <source>By cost centre</source>
        <translation>Por centro de costos</translation>
    </message>
    <message>
        <source>By billing group</source>
        <translation>Por grupo de facturación</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Día por día</translation>
    </message>
    <message>
        <source>Cost by UTC day, up to %1.</source>
        <translation>Costo por día UTC, hasta %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Against Cursor and the invoice</source>
        <translation>Frente a Cursor y la factura</translation>
    </message>
    <message>
        <source>Cursor&apos;s own spend of this cycle is not known.</source>
        <translation>No se conoce el gasto de este ciclo según Cursor.</translation>
    </message>
    <message>
        <source>all %1 match Cursor&apos;s own spend.</source>
        <translation>todo coincide con el gasto según Cursor (%1).</translation>
    </message>
    <message>
        <source>%1 of %2 differ from Cursor&apos;s own spend; Reconcile says why.</source>
        <translation>%1 de %2 difieren del gasto según Cursor; Conciliación indica por qué.</translation>
    </message>
    <message>
        <source>the invoice of %1 less on-demand usage of %2 leaves %3: seats, taxes and what is not in events.</source>
        <translation>la factura de %1 menos el uso bajo demanda de %2 deja %3: licencias, impuestos y lo que no está en los eventos.</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>Cómo se contó</translation>
    </message>
    <message>
        <source>Cost is what the usage events of these UTC days cost at Cursor&apos;s rates, included and on-demand; only on-demand is billed beyond the plan. Seats and taxes are not in it.</source>
        <translation>El costo es lo que cuestan los eventos de uso de estos días UTC según las tarifas de Cursor, incluidos y bajo demanda; solo lo que es bajo demanda se factura aparte del plan. No incluye licencias ni impuestos.</translation>
    </message>
    <message>
        <source>A person named in the list of cost centres by e-mail is charged there; anybody else where the billing group of the day is. The rest is unassigned.</source>
        <translation>Quien figura por su correo en la lista de centros de costos se imputa allí; los demás, donde corresponda al grupo de facturación del día. El resto queda sin asignar.</translation>
    </message>
    <message>
        <source>An event counts for the billing group that its user was in at that moment.</source>
        <translation>Un evento cuenta para el grupo de facturación en que estaba su usuario en ese momento.</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Centro de costos</translation>
    </message>
    <message>
        <source>Billing group</source>
        <translation>Grupo de facturación</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Imputación</translation>
    </message>
    <message>
        <source>Data as of %1. Days are UTC days.</source>
        <translation>Datos a fecha de %1. Los días son días UTC.</translation>
    </message>
    <message>
        <source>Cost $</source>
        <translation>Costo $</translation>
    </message>
    <message>
        <source>On-demand $</source>
        <translation>Bajo demanda $</translation>
    </message>
    <message>
        <source>Included $</source>
        <translation>Incluido $</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source> (not over yet)</source>
        <translation> (aún sin terminar)</translation>
    </message>
    <message>
        <source>The file names nobody.</source>
        <translation>El archivo no indica a nadie.</translation>
    </message>
    <message>
        <source>It needs two columns: an e-mail or a billing group, and the cost centre.</source>
        <translation>Necesita dos columnas: un correo o un grupo de facturación, y el centro de costos.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>no indica a nadie</translation>
    </message>
    <message>
        <source>no cost centre</source>
        <translation>sin centro de costos</translation>
    </message>
    <message>
        <source>No line of the file has both a name and a cost centre.</source>
        <translation>Ninguna línea del archivo tiene a la vez un nombre y un centro de costos.</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>Last sync %1</source>
        <translation>Última sincronización: %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Nunca sincronizada</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 evento</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 eventos</translation>
    </message>
    <message>
        <source>no events yet</source>
        <translation>aún sin eventos</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>Data to %1 stays available.</source>
        <translation>Los datos hasta %1 siguen disponibles.</translation>
    </message>
    <message>
        <source>, newest event %1</source>
        <translation>, evento más reciente: %1</translation>
    </message>
    <message>
        <source>groups and repositories visible</source>
        <translation>grupos y repositorios visibles</translation>
    </message>
    <message>
        <source>1 record could not be read</source>
        <translation>no se pudo leer 1 registro</translation>
    </message>
    <message>
        <source>%1 records could not be read</source>
        <translation>no se pudieron leer %1 registros</translation>
    </message>
    <message>
        <source>this key does not see %1 (Teams plan). Costs by user and model are complete.</source>
        <translation>esta clave no ve %1 (plan Teams). Los costos por usuario y modelo están completos.</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>reading members</source>
        <translation>leyendo miembros</translation>
    </message>
    <message>
        <source>reading the current billing cycle</source>
        <translation>leyendo el ciclo de facturación actual</translation>
    </message>
    <message>
        <source>reading billing groups</source>
        <translation>leyendo grupos de facturación</translation>
    </message>
    <message>
        <source>reading daily activity</source>
        <translation>leyendo actividad diaria</translation>
    </message>
    <message>
        <source>reading commits</source>
        <translation>leyendo commits</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>terminando</translation>
    </message>
    <message>
        <source> (part %1 of %2)</source>
        <translation> (parte %1 de %2)</translation>
    </message>
    <message>
        <source>, page %1 of %2</source>
        <translation>, página %1 de %2</translation>
    </message>
    <message>
        <source>, page %1</source>
        <translation>, página %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Its first ingestion has not finished yet.</source>
        <translation>Su carga inicial aún no ha terminado.</translation>
    </message>
    <message>
        <source>%1 events so far.</source>
        <translation>%1 eventos hasta ahora.</translation>
    </message>
    <message>
        <source>older than twice the interval, so the newest figures are missing.</source>
        <translation>de hace más de dos intervalos de sincronización, así que faltan las cifras más recientes.</translation>
    </message>
    <message>
        <source>Paused: nothing is read until you resume. %1.</source>
        <translation>En pausa: no se lee nada hasta que la reanude. %1.</translation>
    </message>
    <message>
        <source>First ingestion</source>
        <translation>Carga inicial</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>%1: waiting for Cursor&apos;s request limit, goes on in %2 s (%3)</source>
        <translation>%1: en espera por el límite de solicitudes de Cursor; continúa en %2 s (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>tiempo restante aprox.: %1</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Datos hasta %1</translation>
    </message>
    <message>
        <source>next sync now</source>
        <translation>próxima sincronización: ahora</translation>
    </message>
    <message>
        <source>next sync in %1</source>
        <translation>próxima sincronización en %1</translation>
    </message>
    <message>
        <source>usage events</source>
        <translation>eventos de uso</translation>
    </message>
    <message>
        <source>billing groups</source>
        <translation>grupos de facturación</translation>
    </message>
    <message>
        <source>repositories</source>
        <translation>repositorios</translation>
    </message>
    <message>
        <source>1 member.</source>
        <translation>1 miembro.</translation>
    </message>
    <message>
        <source>%1 members.</source>
        <translation>%1 miembros.</translation>
    </message>
    <message>
        <source>Usage events</source>
        <translation>Eventos de uso</translation>
    </message>
    <message>
        <source>Billing groups</source>
        <translation>Grupos de facturación</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>%1 are visible.</source>
        <translation>Visible: %1.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La clave funciona.</translation>
    </message>
    <message>
        <source>The key works, but does not see everything.</source>
        <translation>La clave funciona, pero no lo ve todo.</translation>
    </message>
    <message>
        <source>This key does not see %1, as on a Teams plan: spend by %1 will be missing. Costs by user and model are complete. An Enterprise plan opens the rest; enter a key of it later and nothing is lost.</source>
        <translation>Esta clave no ve %1, como ocurre en un plan Teams: faltará el gasto por %1. Los costos por usuario y modelo están completos. Un plan Enterprise muestra el resto; introduzca más adelante una clave de ese plan y no se perderá nada.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 for %n day(s) at %2 requests a minute.</source>
        <translation>
            <numerusform>Aproximadamente %1 para %n día con %2 solicitudes por minuto.</numerusform>
            <numerusform>Aproximadamente %1 para %n días con %2 solicitudes por minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for each 30 days at %2 requests a minute.</source>
        <translation>Aproximadamente %1 por cada 30 días con %2 solicitudes por minuto.</translation>
    </message>
    <message>
        <source>by %1 since %2</source>
        <translation>por %1 desde %2</translation>
    </message>
</context>
<context>
    <name>CycleText</name>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>settling</source>
        <translation>por consolidar</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>consolidado</translation>
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
        <translation>%1 días</translation>
    </message>
</context>
<context>
    <name>DigestPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>DigestWording</name>
    <message>
        <source>%1, week %2</source>
        <translation>%1, semana %2</translation>
    </message>
    <message>
        <source>Weekly digest</source>
        <translation>Resumen semanal</translation>
    </message>
    <message>
        <source>Cycle digest</source>
        <translation>Resumen del ciclo</translation>
    </message>
    <message>
        <source>Data as of %1. Days are UTC days.</source>
        <translation>Datos a fecha de %1. Los días son días UTC.</translation>
    </message>
    <message>
        <source>The cycle that runs now</source>
        <translation>El ciclo en curso</translation>
    </message>
    <message>
        <source>There is no forecast for %1 yet. %2</source>
        <translation>Aún no hay previsión para %1. %2</translation>
    </message>
    <message>
        <source>Expected by %1</source>
        <translation>Previsto hasta %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>The cycle of %1 is expected to end at %2, in 80 of 100 cases between %3 and %4.</source>
        <translation>Se prevé que el ciclo de %1 termine en %2; en 80 de cada 100 casos, entre %3 y %4.</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>No budget is set.</source>
        <translation>No hay ningún presupuesto definido.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 of this moment, none of them spent or at risk.</source>
        <translation>%1 en este momento, ninguno agotado ni en riesgo.</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>budgets</source>
        <translation>presupuestos</translation>
    </message>
    <message>
        <source>Of %1, %2 spent to the end and %3 at risk as of now.</source>
        <translation>De %1, %2 sin saldo y %3 en riesgo en este momento.</translation>
    </message>
    <message>
        <source>1 is</source>
        <translation>1 está</translation>
    </message>
    <message>
        <source>%1 are</source>
        <translation>%1 están</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalías</translation>
    </message>
    <message>
        <source>Nothing in this %1 cost far more than it usually does.</source>
        <translation>Nada en este período (%1) costó mucho más de lo habitual.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Beyond the usual</source>
        <translation>Sobre lo habitual</translation>
    </message>
    <message>
        <source>open</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>reconocida</translation>
    </message>
    <message>
        <source>%1 began in this %2; muted ones are left out%3.</source>
        <translation>%1 con inicio en este período (%2); no se incluyen las silenciadas%3.</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>anomalía</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>anomalías</translation>
    </message>
    <message>
        <source>, and only the largest %1 are listed</source>
        <translation>, y solo se muestran las %1 mayores</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Barely used</source>
        <translation>Poco uso</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sin uso</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Precio al mes</translation>
    </message>
    <message>
        <source>%1: %2 not used in %3 days cost %4 a month.</source>
        <translation>%1: %2 sin uso en %3 días, con un costo de %4 al mes.</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>licencias</translation>
    </message>
    <message>
        <source>%1: of %2 too little is known.</source>
        <translation>%1: se sabe demasiado poco de %2.</translation>
    </message>
    <message>
        <source>Use of the last %1 days.</source>
        <translation>Uso de los últimos %1 días.</translation>
    </message>
    <message>
        <source>Cycle %1</source>
        <translation>Ciclo %1</translation>
    </message>
    <message>
        <source>%1: the service&apos;s own spend was not read, so there is nothing to compare with.</source>
        <translation>%1: no se leyó el gasto según el servicio, así que no hay nada con lo que comparar.</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>consolidado</translation>
    </message>
    <message>
        <source>over, its last hours still settle</source>
        <translation>terminado, con sus últimas horas por consolidar</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source> Events of its first days are missing.</source>
        <translation> Faltan eventos de sus primeros días.</translation>
    </message>
    <message>
        <source>%1 (%2): all %3 match Cursor&apos;s own spend.%4</source>
        <translation>%1 (%2): todo coincide con el gasto según Cursor (%3).%4</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuarios</translation>
    </message>
    <message>
        <source>%1 (%2): %3 of %4 differ from Cursor&apos;s own spend, together by %5.%6</source>
        <translation>%1 (%2): %3 de %4 difieren del gasto según Cursor, en total por %5.%6</translation>
    </message>
    <message>
        <source>Attributed to repositories</source>
        <translation>Atribuido a repositorios</translation>
    </message>
    <message>
        <source>%1 of %2 (%3) could be attributed to repositories.</source>
        <translation>Se pudieron atribuir a repositorios %1 de %2 (%3).</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>By commits of the same day</source>
        <translation>Por commits del mismo día</translation>
    </message>
    <message>
        <source>By commits of the 7 days after</source>
        <translation>Por commits de los 7 días siguientes</translation>
    </message>
    <message>
        <source>By commits of the 7 days before</source>
        <translation>Por commits de los 7 días anteriores</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Sin atribuir</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>The newest event is of %1.</source>
        <translation>El evento más reciente es de %1.</translation>
    </message>
    <message>
        <source>Every event of the %1 has a cost (%2).</source>
        <translation>Todos los eventos del período (%1) tienen costo (%2).</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>%1 of %2 have no known cost and are not in these figures.</source>
        <translation>%1 de %2 no tienen costo conocido y no están en estas cifras.</translation>
    </message>
    <message>
        <source>More than 48 hours have passed since the %1 ended: its figures have settled.</source>
        <translation>Han pasado más de 48 horas desde el final del período (%1): sus cifras están consolidadas.</translation>
    </message>
    <message>
        <source>Figures settle 48 hours after they were incurred: until %1 those of this %2 can still change.</source>
        <translation>Las cifras se consolidan 48 horas después de producirse: hasta %1, las de este período (%2) aún pueden cambiar.</translation>
    </message>
    <message>
        <source>no comparison: the %1 before is not covered</source>
        <translation>sin comparación: el período anterior (%1) no está cubierto</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>The %1 cost %2. The %1 before is not covered by events, so there is nothing to compare with.</source>
        <translation>El período (%1) costó %2. El anterior (%1) no está cubierto por eventos, así que no hay nada con lo que comparar.</translation>
    </message>
    <message>
        <source>The %1 cost %2, as much as the one before (%3).</source>
        <translation>El período (%1) costó %2, lo mismo que el anterior (%3).</translation>
    </message>
    <message>
        <source>The %1 cost %2: %3 %4 than the one before (%5%6).</source>
        <translation>El período (%1) costó %2: %3 %4 que el anterior (%5%6).</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>Cost by day, up to %1; days that are not worked are paler.</source>
        <translation>Costo por día, hasta %1; los días no laborables aparecen más claros.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>other</source>
        <translation>más</translation>
    </message>
    <message>
        <source>others</source>
        <translation>más</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Usuarios activos</translation>
    </message>
    <message>
        <source>of %1 members</source>
        <translation>de %1 miembros</translation>
    </message>
    <message>
        <source>This %1 has %2 days, the one before had %3.</source>
        <translation>Este período (%1) tiene %2 días; el anterior tenía %3.</translation>
    </message>
    <message>
        <source>The last 48 hours still change, and a part of them lies in this %1: its figures are provisional.</source>
        <translation>Las últimas 48 horas aún cambian, y una parte de ellas cae en este período (%1): sus cifras son provisionales.</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Por usuario</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>By billing group</source>
        <translation>Por grupo de facturación</translation>
    </message>
    <message>
        <source>Nothing moved against the %1 before.</source>
        <translation>Nada cambió frente al período anterior (%1).</translation>
    </message>
    <message>
        <source>The largest changes first, up or down, against %1.</source>
        <translation>Primero los mayores cambios, al alza o a la baja, frente a %1.</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Adónde fue</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Billing groups</source>
        <translation>Grupos de facturación</translation>
    </message>
    <message>
        <source>Billing groups are not visible to the keys of these connections.</source>
        <translation>Las claves de estas conexiones no permiten ver los grupos de facturación.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>Repositories are not visible to the keys of these connections.</source>
        <translation>Las claves de estas conexiones no permiten ver los repositorios.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>cycle</source>
        <translation>ciclo</translation>
    </message>
</context>
<context>
    <name>DimensionWording</name>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>billing group</source>
        <translation>grupo de facturación</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>repositorio</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>modo</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
</context>
<context>
    <name>DollarAmount</name>
    <message>
        <source>Write dollars and cents, such as %1.</source>
        <translation>Escriba dólares y centavos, por ejemplo %1.</translation>
    </message>
    <message>
        <source>That is more than an invoice can say.</source>
        <translation>Es más de lo que puede indicar una factura.</translation>
    </message>
</context>
<context>
    <name>DomainWording</name>
    <message>
        <source>The proxy “%1” can&apos;t be read.</source>
        <translation>No se puede leer el proxy «%1».</translation>
    </message>
    <message>
        <source>Write it as host:port, for example proxy.example.com:3128.</source>
        <translation>Escríbalo como host:puerto, por ejemplo proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Una conexión necesita un nombre.</translation>
    </message>
    <message>
        <source>Type one, for example your team&apos;s.</source>
        <translation>Escriba uno, por ejemplo el de su equipo.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>El nombre tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Elija uno más corto.</translation>
    </message>
    <message>
        <source>There is a connection named “%1” already.</source>
        <translation>Ya existe una conexión llamada «%1».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>El nombre empieza o termina con un espacio.</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>Quítelo.</translation>
    </message>
    <message>
        <source>“%1” stands for spend without a repository.</source>
        <translation>«%1» representa el gasto sin repositorio.</translation>
    </message>
    <message>
        <source>The owner is missing.</source>
        <translation>Falta el propietario.</translation>
    </message>
    <message>
        <source>Name the owner whose repository counts.</source>
        <translation>Indique el propietario cuyo repositorio cuenta.</translation>
    </message>
    <message>
        <source>The new name is missing.</source>
        <translation>Falta el nombre nuevo.</translation>
    </message>
    <message>
        <source>Name the repository that these become.</source>
        <translation>Indique el repositorio en que se convierten estos.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1, at character %2.</source>
        <translation>Esto no es una expresión regular: %1, en el carácter %2.</translation>
    </message>
    <message>
        <source>Mend it, or use a pattern with * instead.</source>
        <translation>Corríjala o use en su lugar un patrón con *.</translation>
    </message>
    <message>
        <source>“\%1” means nothing: the pattern has %2.</source>
        <translation>«\%1» no significa nada: el patrón tiene %2.</translation>
    </message>
    <message>
        <source>no groups in parentheses</source>
        <translation>ningún grupo entre paréntesis</translation>
    </message>
    <message>
        <source>one group in parentheses</source>
        <translation>un grupo entre paréntesis</translation>
    </message>
    <message>
        <source>%1 groups in parentheses</source>
        <translation>%1 grupos entre paréntesis</translation>
    </message>
    <message>
        <source>Put parentheses around the part that is to be kept.</source>
        <translation>Ponga entre paréntesis la parte que debe conservarse.</translation>
    </message>
    <message>
        <source>It fits no repository yet.</source>
        <translation>Aún no coincide con ningún repositorio.</translation>
    </message>
    <message>
        <source>Name the repository.</source>
        <translation>Indique el repositorio.</translation>
    </message>
    <message>
        <source>Write which names it is for.</source>
        <translation>Escriba para qué nombres es.</translation>
    </message>
    <message>
        <source>The owner does not belong here: the rule is for all owners.</source>
        <translation>El propietario no va aquí: la regla vale para todos los propietarios.</translation>
    </message>
    <message>
        <source>Write only the part after the last “/”.</source>
        <translation>Escriba solo la parte que sigue a la última «/».</translation>
    </message>
    <message>
        <source>Spellings of one name have no * or ?.</source>
        <translation>Las grafías de un mismo nombre no llevan * ni ?.</translation>
    </message>
    <message>
        <source>Write the name, or nothing for all names.</source>
        <translation>Escriba el nombre, o nada para todos los nombres.</translation>
    </message>
    <message>
        <source>The new name has more * than the pattern.</source>
        <translation>El nombre nuevo tiene más * que el patrón.</translation>
    </message>
    <message>
        <source>Each * of the new name is what the pattern&apos;s * stood for.</source>
        <translation>Cada * del nombre nuevo es lo que representaba el * del patrón.</translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>neither chargedCents nor tokenUsage.totalCents was given; counted as $0</source>
        <translation>no se indicó chargedCents ni tokenUsage.totalCents; cuenta como $0</translation>
    </message>
    <message>
        <source>kind says that nothing is charged</source>
        <translation>el tipo indica que no se cobra nada</translation>
    </message>
    <message>
        <source>tokenUsage.totalCents less discountPercentOff, plus cursorTokenFee</source>
        <translation>tokenUsage.totalCents menos discountPercentOff, más cursorTokenFee</translation>
    </message>
    <message>
        <source>the user&apos;s commits of the same day</source>
        <translation>los commits del usuario del mismo día</translation>
    </message>
    <message>
        <source>the user&apos;s next commits within 7 days</source>
        <translation>los siguientes commits del usuario en un plazo de 7 días</translation>
    </message>
    <message>
        <source>the user&apos;s last commits within 7 days before</source>
        <translation>los últimos commits del usuario en los 7 días anteriores</translation>
    </message>
    <message>
        <source>no user, or no commits within 7 days</source>
        <translation>sin usuario, o sin commits en 7 días</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Sin atribuir</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>the connection that read it</source>
        <translation>la conexión que lo leyó</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Billing group</source>
        <translation>Grupo de facturación</translation>
    </message>
    <message>
        <source>/teams/groups: membership at that moment</source>
        <translation>/teams/groups: pertenencia en ese momento</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Billed as</source>
        <translation>Facturado como</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>tokenUsage.totalCents plus cursorTokenFee, less cost</source>
        <translation>tokenUsage.totalCents más cursorTokenFee, menos el costo</translation>
    </message>
    <message>
        <source>Token fee</source>
        <translation>Tarifa tokens</translation>
    </message>
    <message>
        <source>cursorTokenFee, part of cost</source>
        <translation>cursorTokenFee, parte del costo</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>the four below</source>
        <translation>los cuatro siguientes</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>Cache write tokens</source>
        <translation>Tokens de escritura en caché</translation>
    </message>
    <message>
        <source>Cache read tokens</source>
        <translation>Tokens de lectura de caché</translation>
    </message>
    <message>
        <source>Max mode</source>
        <translation>Modo Max</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Sin interfaz</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interactivo</translation>
    </message>
    <message>
        <source>Token based</source>
        <translation>Por tokens</translation>
    </message>
    <message>
        <source>Free Bugbot</source>
        <translation>Bugbot gratis</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>1 day, UTC</source>
        <translation>1 día, UTC</translation>
    </message>
    <message>
        <source>%1 days, UTC</source>
        <translation>%1 días, UTC</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>None: everybody, every model, everything</source>
        <translation>Ninguno: todas las personas, todos los modelos, todo</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 no es %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 divided by 1 person</source>
        <translation>%1 entre 1 persona</translation>
    </message>
    <message>
        <source>%1 divided by %2 people</source>
        <translation>%1 entre %2 personas</translation>
    </message>
    <message>
        <source>%1 divided by %2 requests</source>
        <translation>%1 entre %2 solicitudes</translation>
    </message>
    <message>
        <source>%1 divided by %2 tokens, times a million</source>
        <translation>%1 entre %2 tokens, por un millón</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>How an event&apos;s cost is found</source>
        <translation>Cómo se obtiene el costo de un evento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>How it is told what is on-demand</source>
        <translation>Cómo se sabe qué es bajo demanda</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <source>Counted for the events from %1 on, %2 of %3: the newest.</source>
        <translation>Contado en los eventos desde %1, %2 de %3: los más recientes.</translation>
    </message>
    <message>
        <source>Counted before cost is shared out to repositories: an event names none.</source>
        <translation>Contado antes de repartir el costo entre repositorios: un evento no indica ninguno.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>Cursor&apos;s usage events: %1.</source>
        <translation>Eventos de uso de Cursor: %1.</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>sincronizado %1</translation>
    </message>
    <message>
        <source>no sync complete yet</source>
        <translation>aún sin sincronización completa</translation>
    </message>
    <message>
        <source>newest event %1</source>
        <translation>evento más reciente: %1</translation>
    </message>
    <message>
        <source>complete from %1</source>
        <translation>completo desde %1</translation>
    </message>
    <message>
        <source>Settled: none of it is from the last 48 hours.</source>
        <translation>Consolidado: nada es de las últimas 48 horas.</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 evento</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 eventos</translation>
    </message>
    <message>
        <source>%1 of the last 48 hours are part of it, and may still change.</source>
        <translation>Incluye %1 de las últimas 48 horas: aún puede haber cambios.</translation>
    </message>
    <message>
        <source>%1 of it (%2), from %3 of the last 48 hours, may still change.</source>
        <translation>De ello, %1 (%2), de %3 de las últimas 48 horas, aún puede cambiar.</translation>
    </message>
    <message>
        <source>How fresh it is</source>
        <translation>Actualidad de los datos</translation>
    </message>
    <message>
        <source>%1 is not complete for the whole range: earlier events are missing.</source>
        <translation>Los datos de %1 no abarcan todo el intervalo: faltan eventos anteriores.</translation>
    </message>
    <message>
        <source>No connection is in scope.</source>
        <translation>No hay ninguna conexión dentro del ámbito.</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation>Qué le falta</translation>
    </message>
    <message>
        <source>Every event has a cost.</source>
        <translation>Todos los eventos tienen costo.</translation>
    </message>
    <message>
        <source>1 event has no cost and counts as 0.</source>
        <translation>1 evento no tiene costo y cuenta como 0.</translation>
    </message>
    <message>
        <source>%1 events have no cost and count as 0.</source>
        <translation>%1 eventos no tienen costo y cuentan como 0.</translation>
    </message>
    <message>
        <source>%1: the last sync skipped %2 malformed records.</source>
        <translation>%1: la última sincronización omitió %2 registros mal formados.</translation>
    </message>
    <message>
        <source>%1: the last sync skipped %2 malformed records, an earlier one %3.</source>
        <translation>%1: la última sincronización omitió %2 registros mal formados; una anterior, %3.</translation>
    </message>
    <message>
        <source>Such a record can&apos;t be read, not even when it happened, so it is in no figure.</source>
        <translation>Un registro así no se puede leer, ni siquiera cuándo ocurrió, por lo que no figura en ninguna cifra.</translation>
    </message>
    <message>
        <source>Attribution to repositories, of the cost</source>
        <translation>Atribución del costo a repositorios</translation>
    </message>
    <message>
        <source>Repositories are not visible with this key, so nothing is attributed.</source>
        <translation>Con esta clave no se ven los repositorios, así que no se atribuye nada.</translation>
    </message>
    <message>
        <source>By commits of the same day</source>
        <translation>Por commits del mismo día</translation>
    </message>
    <message>
        <source>By commits of the 7 days after</source>
        <translation>Por commits de los 7 días siguientes</translation>
    </message>
    <message>
        <source>By commits of the 7 days before</source>
        <translation>Por commits de los 7 días anteriores</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Sin atribuir</translation>
    </message>
    <message>
        <source>partly in range</source>
        <translation>parcial en el intervalo</translation>
    </message>
    <message>
        <source>events incomplete</source>
        <translation>eventos incompletos</translation>
    </message>
    <message>
        <source>Reconciliation with Cursor&apos;s own spend</source>
        <translation>Conciliación con el gasto según Cursor</translation>
    </message>
    <message>
        <source>No billing cycle with events is touched.</source>
        <translation>No afecta a ningún ciclo de facturación con eventos.</translation>
    </message>
    <message>
        <source>Cycle, whole</source>
        <translation>Ciclo completo</translation>
    </message>
    <message>
        <source>Users that match</source>
        <translation>Usuarios que coinciden</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>no spend kept</source>
        <translation>sin gasto guardado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Cursor tells spend by user only, so the other filters are left aside here.</source>
        <translation>Cursor solo da el gasto por usuario, así que aquí no se aplican los demás filtros.</translation>
    </message>
    <message>
        <source>Only the newest %1 cycles are listed.</source>
        <translation>Solo se muestran los %1 ciclos más recientes.</translation>
    </message>
    <message>
        <source>Active people</source>
        <translation>Personas activas</translation>
    </message>
    <message>
        <source>There is nothing to divide by.</source>
        <translation>No hay nada entre lo que dividir.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
</context>
<context>
    <name>ExploreChartText</name>
    <message numerus="yes">
        <source>%n smaller</source>
        <translation>
            <numerusform>%n menor</numerusform>
            <numerusform>%n menores</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared: %1</source>
        <translation>Comparado: %1</translation>
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
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Otros (%1)</translation>
    </message>
    <message>
        <source>%1 per active user</source>
        <translation>%1 por usuario activo</translation>
    </message>
    <message>
        <source>%1 per request</source>
        <translation>%1 por solicitud</translation>
    </message>
    <message>
        <source>%1 per million tokens</source>
        <translation>%1 por millón de tokens</translation>
    </message>
    <message>
        <source>Daily %1</source>
        <translation>Por día: %1</translation>
    </message>
    <message>
        <source>Weekly %1</source>
        <translation>Por semana: %1</translation>
    </message>
    <message>
        <source>Monthly %1</source>
        <translation>Por mes: %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1 overall in %2.</source>
        <translation>%1 global en %2.</translation>
    </message>
    <message>
        <source>Total %1 in %2.</source>
        <translation>Total de %1 en %2.</translation>
    </message>
    <message>
        <source>Highest: %1 with %2.</source>
        <translation>Máximo: %1 con %2.</translation>
    </message>
    <message>
        <source>Largest: %1 with %2, %3 of the total.</source>
        <translation>Mayor: %1 con %2, %3 del total.</translation>
    </message>
    <message>
        <source>Peak: %1 with %2.</source>
        <translation>Pico: %1 con %2.</translation>
    </message>
    <message>
        <source>Compared with %1: %2.</source>
        <translation>En comparación con %1: %2.</translation>
    </message>
    <message>
        <source>The table below holds the same figures.</source>
        <translation>La tabla de abajo contiene las mismas cifras.</translation>
    </message>
    <message>
        <source>Ratios do not add up, so they are drawn as lines.</source>
        <translation>Los cocientes no se suman, por lo que se dibujan como líneas.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
</context>
<context>
    <name>ExploreTableText</name>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Against the largest: ratios have no share of a whole</source>
        <translation>Frente al mayor: los cocientes no son parte de un total</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>In the period of comparison</source>
        <translation>En el período de comparación</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>No cost</source>
        <translation>Sin costo</translation>
    </message>
    <message>
        <source>Events that Cursor has not given a cost</source>
        <translation>Eventos a los que Cursor no ha asignado costo</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Usuarios activos</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Otros (%1)</translation>
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
        <translation>nuevo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>%1; the same people may be active in several rows, so they can&apos;t be added up</source>
        <translation>%1; las mismas personas pueden estar activas en varias filas, así que no se pueden sumar</translation>
    </message>
    <message>
        <source>%1 by %2 active users</source>
        <translation>%1 entre %2 usuarios activos</translation>
    </message>
    <message>
        <source>%1 for %2 requests</source>
        <translation>%1 por %2 solicitudes</translation>
    </message>
    <message>
        <source>%1 for %2 tokens</source>
        <translation>%1 por %2 tokens</translation>
    </message>
    <message>
        <source>before: %1, now: %2</source>
        <translation>antes: %1, ahora: %2</translation>
    </message>
    <message>
        <source>%1 of them without a cost</source>
        <translation>%1 de ellos sin costo</translation>
    </message>
    <message>
        <source>%1 input, %2 output, %3 cache write, %4 cache read</source>
        <translation>%1 de entrada, %2 de salida, %3 de escritura en caché, %4 de lectura de caché</translation>
    </message>
</context>
<context>
    <name>ExploreText</name>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>y %1</translation>
    </message>
    <message>
        <source>per active user</source>
        <translation>por usuario activo</translation>
    </message>
    <message>
        <source>per request</source>
        <translation>por solicitud</translation>
    </message>
    <message>
        <source>per million tokens</source>
        <translation>por millón de tokens</translation>
    </message>
    <message>
        <source>in total</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>every usage event</source>
        <translation>todos los eventos de uso</translation>
    </message>
    <message>
        <source>all people and models</source>
        <translation>todas las personas y modelos</translation>
    </message>
    <message>
        <source>1 filter</source>
        <translation>1 filtro</translation>
    </message>
    <message>
        <source>%1 filters</source>
        <translation>%1 filtros</translation>
    </message>
    <message>
        <source>repositories are not visible</source>
        <translation>los repositorios no son visibles</translation>
    </message>
    <message>
        <source>attributed to repositories</source>
        <translation>atribuido a repositorios</translation>
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
        <translation>80 %: %1</translation>
    </message>
    <message>
        <source>Forecast to %1</source>
        <translation>Previsión hasta %1</translation>
    </message>
    <message>
        <source>%1 forecast to %2</source>
        <translation>%1 de previsión hasta %2</translation>
    </message>
    <message>
        <source>too little data: nothing to learn from</source>
        <translation>datos insuficientes: nada de lo que aprender</translation>
    </message>
    <message numerus="yes">
        <source>too little data: %n of %1 days</source>
        <translation>
            <numerusform>datos insuficientes: %n día de %1</numerusform>
            <numerusform>datos insuficientes: %n días de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastWording</name>
    <message>
        <source>No trend is taken to go on.</source>
        <translation>No se supone que continúe ninguna tendencia.</translation>
    </message>
    <message>
        <source>A trend of %1%2 % a week goes on and fades.</source>
        <translation>Una tendencia de %1%2 % por semana continúa y se atenúa.</translation>
    </message>
    <message>
        <source>Learnt from %1 days, %2 to %3: what each weekday usually costs, without bursts, at the level of the last weeks.</source>
        <translation>Basado en %1 días, de %2 a %3: lo que suele costar cada día de la semana, sin picos, al nivel de las últimas semanas.</translation>
    </message>
    <message>
        <source>One day off ahead counts like a day at the weekend.</source>
        <translation>Un día libre próximo cuenta como un día de fin de semana.</translation>
    </message>
    <message>
        <source>%1 days off ahead count like days at the weekend.</source>
        <translation>%1 días libres próximos cuentan como días de fin de semana.</translation>
    </message>
    <message>
        <source>The newest day may still change, so that it counts but teaches nothing.</source>
        <translation>El día más reciente aún puede cambiar, así que cuenta, pero no se aprende de él.</translation>
    </message>
    <message>
        <source>The newest %1 days may still change, so that they count but teach nothing.</source>
        <translation>Los %1 días más recientes aún pueden cambiar, así que cuentan, pero no se aprende de ellos.</translation>
    </message>
    <message>
        <source>There are no figures since %1, so that the days from then on are forecast too.</source>
        <translation>No hay cifras desde %1, así que los días a partir de entonces también son previsión.</translation>
    </message>
    <message>
        <source>The intervals come from how far such forecasts missed in these days; a backtest checks that the 80 % interval holds in 80 of 100 cases.</source>
        <translation>Los intervalos se basan en cuánto erraron estas previsiones en esos días; una prueba retrospectiva comprueba que el intervalo del 80 % acierta en 80 de cada 100 casos.</translation>
    </message>
    <message>
        <source>Too little data: nothing was spent here in the last %1 days, so there is nothing to learn from.</source>
        <translation>Datos insuficientes: aquí no se gastó nada en los últimos %1 días, así que no hay nada de lo que aprender.</translation>
    </message>
    <message>
        <source>Too little data: the first spend here was %1 days ago, and a forecast needs %2 days.</source>
        <translation>Datos insuficientes: el primer gasto aquí fue hace %1 días, y una previsión necesita %2 días.</translation>
    </message>
    <message>
        <source>Too little data: there is %1 day of history, and a forecast needs %2.</source>
        <translation>Datos insuficientes: hay %1 día de historial, y una previsión necesita %2.</translation>
    </message>
    <message>
        <source>Too little data: there are %1 days of history, and a forecast needs %2.</source>
        <translation>Datos insuficientes: hay %1 días de historial, y una previsión necesita %2.</translation>
    </message>
</context>
<context>
    <name>IngestWording</name>
    <message>
        <source>billing groups</source>
        <translation>grupos de facturación</translation>
    </message>
    <message>
        <source>repositories</source>
        <translation>repositorios</translation>
    </message>
    <message>
        <source>Paused by the administrator: nothing new is read.</source>
        <translation>En pausa por el administrador: no se lee nada nuevo.</translation>
    </message>
    <message>
        <source>Resume it to read on.</source>
        <translation>Reanúdela para seguir leyendo.</translation>
    </message>
    <message>
        <source>The first ingestion is not finished yet.</source>
        <translation>La carga inicial aún no ha terminado.</translation>
    </message>
    <message>
        <source>The last successful sync is older than twice the interval.</source>
        <translation>La última sincronización correcta es más antigua que el doble de la frecuencia.</translation>
    </message>
    <message>
        <source>Sync now.</source>
        <translation>Sincronice ahora.</translation>
    </message>
    <message>
        <source>This key does not see %1 (Teams plan). Costs by user and model are complete.</source>
        <translation>Esta clave no ve %1 (plan Teams). Los costos por usuario y modelo están completos.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation>Se quitó la conexión.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>La clave está vacía.</translation>
    </message>
    <message>
        <source>Paste the Admin API key.</source>
        <translation>Pegue la clave de Admin API.</translation>
    </message>
    <message>
        <source>Events can be kept for %1 to %2 months, or for ever.</source>
        <translation>Los eventos se pueden conservar de %1 a %2 meses, o siempre.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source> (process %1 on %2)</source>
        <translation> (proceso %1 en %2)</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este dispositivo</translation>
    </message>
    <message>
        <source> since %1 UTC</source>
        <translation> desde %1 UTC</translation>
    </message>
    <message>
        <source>“%1” is being synced by %2 already.</source>
        <translation>Ya se está sincronizando «%1» desde %2.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>Check that it belongs to you and that the disk is not full.</source>
        <translation>Compruebe que le pertenece y que el disco no está lleno.</translation>
    </message>
    <message>
        <source>The service&apos;s pages of usage events kept changing while they were read.</source>
        <translation>Las páginas de eventos de uso del servicio cambiaban mientras se leían.</translation>
    </message>
    <message>
        <source>Sync again later; what was read before is kept.</source>
        <translation>Sincronice de nuevo más tarde; lo leído antes se conserva.</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Cycle from %1</source>
        <translation>Ciclo desde %1</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>the ISO 639 code of the language of these texts</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>Magnitude</name>
    <message>
        <source>k</source>
        <comment>thousands, behind a number</comment>
        <translation>mil</translation>
    </message>
    <message>
        <source>M</source>
        <comment>millions, behind a number</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>B</source>
        <comment>thousand millions, behind a number</comment>
        <translation>mil&#xa0;M</translation>
    </message>
    <message>
        <source>T</source>
        <comment>million millions, behind a number</comment>
        <translation>B</translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Billing group</source>
        <translation>Grupo de facturación</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Ciclo de facturación</translation>
    </message>
    <message>
        <source>Max mode</source>
        <translation>Modo Max</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuarios</translation>
    </message>
    <message>
        <source>billing groups</source>
        <translation>grupos de facturación</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>repositories</source>
        <translation>repositorios</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>tipos</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>billing cycles</source>
        <translation>ciclos de facturación</translation>
    </message>
    <message>
        <source>modes</source>
        <translation>modos</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>conexiones</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events without a cost</source>
        <translation>Eventos sin costo</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>Cache write tokens</source>
        <translation>Tokens de escritura en caché</translation>
    </message>
    <message>
        <source>Cache read tokens</source>
        <translation>Tokens de lectura de caché</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>This cycle</source>
        <translation>Este ciclo</translation>
    </message>
    <message>
        <source>Last cycle</source>
        <translation>Último ciclo</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <source>Cost this cycle</source>
        <translation>Costo de este ciclo</translation>
    </message>
    <message>
        <source>Cost last cycle</source>
        <translation>Costo del último ciclo</translation>
    </message>
    <message>
        <source>Cost, last 7 days</source>
        <translation>Costo, últimos 7 días</translation>
    </message>
    <message>
        <source>Cost, last 30 days</source>
        <translation>Costo, últimos 30 días</translation>
    </message>
    <message>
        <source>Cost, last 90 days</source>
        <translation>Costo, últimos 90 días</translation>
    </message>
    <message>
        <source>Cost this month</source>
        <translation>Costo de este mes</translation>
    </message>
    <message>
        <source>Cost last month</source>
        <translation>Costo del mes pasado</translation>
    </message>
    <message>
        <source>Cost this quarter</source>
        <translation>Costo de este trimestre</translation>
    </message>
    <message>
        <source>Cost, last 365 days</source>
        <translation>Costo, últimos 365 días</translation>
    </message>
    <message>
        <source>Cost, all days</source>
        <translation>Costo, todas las fechas</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Costo, %1</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>costo</translation>
    </message>
    <message>
        <source>on-demand</source>
        <translation>bajo demanda</translation>
    </message>
    <message>
        <source>included</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>Weekly %1</source>
        <translation>Por semana: %1</translation>
    </message>
    <message>
        <source>Monthly %1</source>
        <translation>Por mes: %1</translation>
    </message>
    <message>
        <source>Daily %1</source>
        <translation>Por día: %1</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>, this billing cycle</source>
        <translation>, este ciclo de facturación</translation>
    </message>
    <message>
        <source>, last billing cycle</source>
        <translation>, último ciclo de facturación</translation>
    </message>
    <message>
        <source>all people and models</source>
        <translation>todas las personas y modelos</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>repositories are not visible</source>
        <translation>los repositorios no son visibles</translation>
    </message>
    <message>
        <source>attributed to repositories</source>
        <translation>atribuido a repositorios</translation>
    </message>
    <message>
        <source>Total %1 in %2.</source>
        <translation>Total de %1 en %2.</translation>
    </message>
    <message>
        <source>Highest: %1 with %2.</source>
        <translation>Máximo: %1 con %2.</translation>
    </message>
    <message>
        <source>The table below holds the same figures.</source>
        <translation>La tabla de abajo contiene las mismas cifras.</translation>
    </message>
</context>
<context>
    <name>PageCaption</name>
    <message>
        <source>Filters: %1</source>
        <translation>Filtros: %1</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>%1 input, %2 output, %3 cache write, %4 cache read</source>
        <translation>%1 de entrada, %2 de salida, %3 de escritura en caché, %4 de lectura de caché</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>%1; %2 events without a cost</source>
        <translation>%1; %2 eventos sin costo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En caché</translation>
    </message>
    <message>
        <source>Per request</source>
        <translation>Por solicitud</translation>
    </message>
    <message>
        <source>Per M tokens</source>
        <translation>Por M de tokens</translation>
    </message>
    <message>
        <source>Cost per million tokens of all classes</source>
        <translation>Costo por millón de tokens de todas las clases</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
</context>
<context>
    <name>PeopleText</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (eliminado)</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>todo el tiempo</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>nada con que comparar</translation>
    </message>
    <message>
        <source>There are no complete figures for %1.</source>
        <translation>No hay cifras completas de %1.</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>nada en %1</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>igual que %1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>frente a %1</translation>
    </message>
    <message>
        <source>number %1 of %2</source>
        <translation>número %1 de %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>, this billing cycle</source>
        <translation>, este ciclo de facturación</translation>
    </message>
    <message>
        <source>, last billing cycle</source>
        <translation>, último ciclo de facturación</translation>
    </message>
    <message>
        <source>Cache read ÷ (input + cache write + cache read) tokens: how much of what models were given to read came from the cache, which costs a fraction of fresh input.</source>
        <translation>Tokens de lectura de caché ÷ (entrada + escritura en caché + lectura de caché): qué parte de lo que leyeron los modelos procedía de la caché, que cuesta una fracción de la entrada nueva.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Barely used</source>
        <translation>Poco uso</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sin uso</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>No seat</source>
        <translation>Sin licencia</translation>
    </message>
    <message>
        <source>Active on at least %1 of the last %2.</source>
        <translation>Actividad en al menos %1 de los últimos %2.</translation>
    </message>
    <message>
        <source>Active, but on fewer than %1 of the last %2.</source>
        <translation>Actividad, pero en menos de %1 de los últimos %2.</translation>
    </message>
    <message>
        <source>Not active on any of the last %1 days.</source>
        <translation>Sin actividad en ninguno de los últimos %1 días.</translation>
    </message>
    <message>
        <source>Little or nothing was seen, but daily usage was not read for all of the %1 days, so there may have been more.</source>
        <translation>Se vio poco o nada, pero el uso diario no se leyó para todos los %1 días, así que puede haber habido más.</translation>
    </message>
    <message>
        <source>This role holds no paid seat.</source>
        <translation>Este rol no ocupa ninguna licencia de pago.</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>On course to it</source>
        <translation>Camino al límite</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Cursor gave no limit for this member: only the team&apos;s pool stops them.</source>
        <translation>Cursor no indica ningún límite para este miembro: solo lo detiene el fondo común del equipo.</translation>
    </message>
    <message>
        <source>Not expected to reach the limit in this cycle.</source>
        <translation>No se prevé alcanzar el límite en este ciclo.</translation>
    </message>
    <message>
        <source>At the pace so far, the limit is reached before the cycle ends.</source>
        <translation>Al ritmo actual, el límite se alcanza antes de que termine el ciclo.</translation>
    </message>
    <message>
        <source>At least four fifths of the limit are used.</source>
        <translation>Se han usado al menos cuatro quintas partes del límite.</translation>
    </message>
    <message>
        <source>All of the limit is used: on-demand usage has ended for this member.</source>
        <translation>Se ha usado todo el límite: el uso bajo demanda ha terminado para este miembro.</translation>
    </message>
    <message>
        <source>Not known: the program ended before the answer</source>
        <translation>Desconocido: el programa terminó antes de la respuesta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No hecho</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>no limit of their own</source>
        <translation>sin límite propio</translation>
    </message>
    <message>
        <source>unknown account</source>
        <translation>cuenta desconocida</translation>
    </message>
    <message>
        <source>%1 a cycle</source>
        <translation>%1 por ciclo</translation>
    </message>
</context>
<context>
    <name>PlanWording</name>
    <message>
        <source>A contract has at most %1 seat types.</source>
        <translation>Un contrato tiene como máximo %1 tipos de licencia.</translation>
    </message>
    <message>
        <source>Each seat type needs a name.</source>
        <translation>Cada tipo de licencia necesita un nombre.</translation>
    </message>
    <message>
        <source>A seat type&apos;s name has at most %1 characters.</source>
        <translation>El nombre de un tipo de licencia tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>There are two seat types called “%1”.</source>
        <translation>Hay dos tipos de licencia llamados «%1».</translation>
    </message>
    <message>
        <source>The price of “%1” must lie between nothing and $100,000 a month.</source>
        <translation>El precio de «%1» debe estar entre cero y $100,000 al mes.</translation>
    </message>
    <message>
        <source>The included usage of “%1” must lie between nothing and $100,000.</source>
        <translation>El uso incluido de «%1» debe estar entre cero y $100,000.</translation>
    </message>
    <message>
        <source>Choose the seat type that most members have.</source>
        <translation>Elija el tipo de licencia que tiene la mayoría de los miembros.</translation>
    </message>
    <message>
        <source>There are at most %1 exceptions; use billing groups.</source>
        <translation>Hay como máximo %1 excepciones; use grupos de facturación.</translation>
    </message>
    <message>
        <source>An exception needs a person or a billing group.</source>
        <translation>Una excepción necesita una persona o un grupo de facturación.</translation>
    </message>
    <message>
        <source>The exception for %1 names the seat type “%2”, which there is not.</source>
        <translation>La excepción de %1 indica el tipo de licencia «%2», que no existe.</translation>
    </message>
    <message>
        <source>There are two exceptions for %1.</source>
        <translation>Hay dos excepciones para %1.</translation>
    </message>
    <message>
        <source>The discount must lie between 0 and 100 %.</source>
        <translation>El descuento debe estar entre 0 y 100 %.</translation>
    </message>
    <message>
        <source>The commitment must be an amount above nothing.</source>
        <translation>El compromiso debe ser un importe superior a cero.</translation>
    </message>
    <message>
        <source>The commitment ends before it begins.</source>
        <translation>El compromiso termina antes de empezar.</translation>
    </message>
    <message>
        <source>The commitment&apos;s period has at most five years.</source>
        <translation>El período del compromiso tiene como máximo cinco años.</translation>
    </message>
    <message>
        <source>The team&apos;s limit must not lie below nothing.</source>
        <translation>El límite del equipo no debe ser inferior a cero.</translation>
    </message>
    <message>
        <source>The contract renews before it starts.</source>
        <translation>El contrato se renueva antes de empezar.</translation>
    </message>
    <message>
        <source>The notice has at most 365 days.</source>
        <translation>El preaviso tiene como máximo 365 días.</translation>
    </message>
    <message>
        <source>Barely used is a number of active days between 1 and 30.</source>
        <translation>Poco uso es un número de días activos entre 1 y 30.</translation>
    </message>
    <message>
        <source>A team limit is one pool: it is not shared out among members. Whoever spends first uses it up for all, and when it is used up, on-demand usage ends for everybody until the next cycle, also for those who spent nothing. Only a member&apos;s own limit keeps one member from using up the pool.</source>
        <translation>El límite del equipo es un fondo común: no se reparte entre los miembros. Quien gasta primero lo consume para todos y, cuando se agota, el uso bajo demanda termina para todos hasta el ciclo siguiente, también para quienes no gastaron nada. Solo el límite propio de un miembro evita que agote el fondo común.</translation>
    </message>
    <message>
        <source>A limit belongs to a member with an e-mail address.</source>
        <translation>Un límite corresponde a un miembro con dirección de correo.</translation>
    </message>
    <message>
        <source>Cursor takes a limit of $0 for no limit.</source>
        <translation>Cursor interpreta un límite de $0 como sin límite.</translation>
    </message>
    <message>
        <source>Set at least $1, or switch on-demand usage off in Cursor&apos;s dashboard.</source>
        <translation>Fije al menos $1 o desactive el uso bajo demanda en el panel de Cursor.</translation>
    </message>
    <message>
        <source>A limit is a whole number of dollars from 1 to %1.</source>
        <translation>Un límite es un número entero de dólares de 1 a %1.</translation>
    </message>
    <message>
        <source>That is the limit already.</source>
        <translation>Ese ya es el límite.</translation>
    </message>
    <message>
        <source>Only a change that was made can be undone.</source>
        <translation>Solo se puede deshacer un cambio que se haya hecho.</translation>
    </message>
    <message>
        <source>no limit of their own</source>
        <translation>sin límite propio</translation>
    </message>
    <message>
        <source>The limit of %1 is %2 by now: somebody else changed it.</source>
        <translation>El límite de %1 ya es %2: otra persona lo cambió.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look again and decide anew.</source>
        <translation>No se cambió nada. Revise de nuevo y decida.</translation>
    </message>
    <message>
        <source> It could not be noted: </source>
        <translation> No se pudo registrar: </translation>
    </message>
    <message>
        <source>Cursor did not change the limit and gave no reason.</source>
        <translation>Cursor no cambió el límite y no dio ningún motivo.</translation>
    </message>
    <message>
        <source>Cursor did not change the limit: “%1”.</source>
        <translation>Cursor no cambió el límite: «%1».</translation>
    </message>
    <message>
        <source>Cursor confirmed it. The table follows with the next sync.</source>
        <translation>Cursor lo confirmó. La tabla se actualizará con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Cursor confirmed it and shows the new limit.</source>
        <translation>Cursor lo confirmó y muestra el límite nuevo.</translation>
    </message>
    <message>
        <source>Cursor confirmed it, but does not show it yet. The table follows with the next sync.</source>
        <translation>Cursor lo confirmó, pero aún no lo muestra. La tabla se actualizará con la próxima sincronización.</translation>
    </message>
    <message>
        <source>%1 Reading back did not work either, so the limit may be the old or the new one. Sync, and look again.</source>
        <translation>%1 Tampoco se pudo volver a leer, así que el límite puede ser el anterior o el nuevo. Sincronice y revise de nuevo.</translation>
    </message>
    <message>
        <source>%1 But Cursor shows the new limit: it was done.</source>
        <translation>%1 Sin embargo, Cursor muestra el límite nuevo: el cambio se hizo.</translation>
    </message>
    <message>
        <source>%1 Cursor still shows the old limit: nothing was done.</source>
        <translation>%1 Cursor aún muestra el límite anterior: no se hizo nada.</translation>
    </message>
    <message>
        <source>%1 Cursor shows a third limit, %2.</source>
        <translation>%1 Cursor muestra un tercer límite, %2.</translation>
    </message>
    <message>
        <source>Cursor does not list %1 among the team&apos;s members.</source>
        <translation>Cursor no incluye a %1 entre los miembros del equipo.</translation>
    </message>
    <message>
        <source>Sync, and look again.</source>
        <translation>Sincronice y revise de nuevo.</translation>
    </message>
    <message>
        <source>This connection is no longer there.</source>
        <translation>Esta conexión ya no existe.</translation>
    </message>
    <message>
        <source>Changing limits is switched off.</source>
        <translation>El cambio de límites está desactivado.</translation>
    </message>
    <message>
        <source>Switch it on under Settings, Limits, if you want to.</source>
        <translation>Actívelo en Ajustes, Límites, si lo desea.</translation>
    </message>
    <message>
        <source>%1 of %2 are used in the cycle from %3 to %4 (%5).</source>
        <translation>Se han usado %1 de %2 en el ciclo de %3 a %4 (%5).</translation>
    </message>
    <message>
        <source> At this pace the limit is reached on %1.</source>
        <translation> A este ritmo, el límite se alcanza el %1.</translation>
    </message>
    <message>
        <source>%1 reached the limit of %2</source>
        <translation>%1 ha alcanzado el límite de %2</translation>
    </message>
    <message>
        <source> On-demand usage has ended for this member until the next cycle.</source>
        <translation> El uso bajo demanda ha terminado para este miembro hasta el ciclo siguiente.</translation>
    </message>
    <message>
        <source>%1 has used %2 of the limit</source>
        <translation>%1 ha usado el %2 del límite</translation>
    </message>
    <message>
        <source>%1 is on course to reach the limit of %2</source>
        <translation>%1 va camino de alcanzar el límite de %2</translation>
    </message>
    <message>
        <source>The team&apos;s limit of %1 is used up</source>
        <translation>El límite del equipo, de %1, está agotado</translation>
    </message>
    <message>
        <source>%1 of the team&apos;s limit are used</source>
        <translation>Se ha usado el %1 del límite del equipo</translation>
    </message>
    <message>
        <source>The team is on course to reach its limit of %1</source>
        <translation>El equipo va camino de alcanzar su límite de %1</translation>
    </message>
    <message>
        <source> At this pace it is reached on %1.</source>
        <translation> A este ritmo se alcanza el %1.</translation>
    </message>
    <message>
        <source>The contract of %1 renews on %2; notice can be given until %3 (%4 days before).</source>
        <translation>El contrato de %1 se renueva el %2; se puede dar el preaviso hasta el %3 (%4 días antes).</translation>
    </message>
    <message>
        <source>%1 days left to give notice</source>
        <translation>Quedan %1 días para dar el preaviso</translation>
    </message>
    <message>
        <source>The contract renews in %1 days</source>
        <translation>El contrato se renueva en %1 días</translation>
    </message>
    <message>
        <source> The time for notice is over.</source>
        <translation> El plazo de preaviso ha terminado.</translation>
    </message>
    <message>
        <source>%1 of %2 are used in the period from %3 to %4 (%5).</source>
        <translation>Se han usado %1 de %2 en el período de %3 a %4 (%5).</translation>
    </message>
    <message>
        <source>The commitment was used up on %1</source>
        <translation>El compromiso se agotó el %1</translation>
    </message>
    <message>
        <source>The commitment runs out on %1, %2 days early</source>
        <translation>El compromiso se agota el %1, %2 días antes de lo previsto</translation>
    </message>
    <message>
        <source>%1 of the commitment would be left unused</source>
        <translation>Quedarían sin usar %1 del compromiso</translation>
    </message>
    <message>
        <source> What is left at the end is lost unless the contract says otherwise.</source>
        <translation> Lo que quede al final se pierde, salvo que el contrato diga otra cosa.</translation>
    </message>
    <message>
        <source>As surely as the last cycle repeats itself.</source>
        <translation>Tan seguro como que el último ciclo se repita.</translation>
    </message>
    <message>
        <source>Quite sure: the prices measured here explain the cost well.</source>
        <translation>Bastante seguro: los precios medidos aquí explican bien el costo.</translation>
    </message>
    <message>
        <source>Fairly sure: the prices measured here are rough.</source>
        <translation>Medianamente seguro: los precios medidos aquí son aproximados.</translation>
    </message>
    <message>
        <source>Unsure: the prices measured here vary much.</source>
        <translation>Poco seguro: los precios medidos aquí varían mucho.</translation>
    </message>
    <message>
        <source> in headless runs</source>
        <translation> en ejecuciones sin interfaz</translation>
    </message>
    <message>
        <source>Each stands for itself: several touch the same requests, so together they save less than their sum.</source>
        <translation>Cada una vale por separado: varias afectan a las mismas solicitudes, así que juntas ahorran menos que su suma.</translation>
    </message>
    <message>
        <source>Use %1 for %2 % of the requests that go to %3%4</source>
        <translation>Usar %1 para el %2 % de las solicitudes que van a %3%4</translation>
    </message>
    <message>
        <source>Do without max mode</source>
        <translation>Prescindir del modo Max</translation>
    </message>
    <message>
        <source>Give up the seat of “%1” that nobody used in 90 days</source>
        <translation>Renunciar a la licencia de «%1» que nadie usó en 90 días</translation>
    </message>
    <message>
        <source>Give up %1 seats of “%2” that nobody used in 90 days</source>
        <translation>Renunciar a %1 licencias de «%2» que nadie usó en 90 días</translation>
    </message>
    <message>
        <source>Sure, as far as the contract you typed in is right.</source>
        <translation>Seguro, en la medida en que el contrato que indicó sea correcto.</translation>
    </message>
    <message>
        <source>Prices are the contract&apos;s, after its discount, a month; a seat can be given up at once.</source>
        <translation>Los precios son los del contrato, con su descuento, al mes; se puede renunciar a una licencia de inmediato.</translation>
    </message>
    <message>
        <source>These people did nothing in Cursor for 90 days. Ask before you take a seat away: some may be on leave.</source>
        <translation>Estas personas no hicieron nada en Cursor durante 90 días. Pregunte antes de retirar una licencia: puede que alguien esté de permiso.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personas</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 solicitud</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 solicitudes</translation>
    </message>
    <message>
        <source>Measured over the last complete billing cycle, %1 to %2.</source>
        <translation>Medido en el último ciclo de facturación completo, de %1 a %2.</translation>
    </message>
    <message>
        <source>Measured over the last %1 days, %2 to %3, and scaled to a billing cycle of %4 days, since the last cycle is not completely stored.</source>
        <translation>Medido en los últimos %1 días, de %2 a %3, y ajustado a un ciclo de facturación de %4 días, ya que el último ciclo no está guardado por completo.</translation>
    </message>
    <message>
        <source>The price of each class of tokens is estimated from this team&apos;s own last 90 days and applied to the tokens that were used.</source>
        <translation>El precio de cada clase de tokens se estima a partir de los últimos 90 días de este equipo y se aplica a los tokens usados.</translation>
    </message>
    <message>
        <source>A request is assumed to cost what this team&apos;s requests of that model cost on average over the last 90 days.</source>
        <translation>Se supone que una solicitud cuesta lo que cuestan en promedio las solicitudes de este equipo a ese modelo en los últimos 90 días.</translation>
    </message>
    <message>
        <source>%1 % of the requests change, and they are like the others.</source>
        <translation>Cambia el %1 % de las solicitudes, y son como las demás.</translation>
    </message>
    <message>
        <source>The same work needs as many tokens and requests as before.</source>
        <translation>El mismo trabajo necesita tantos tokens y solicitudes como antes.</translation>
    </message>
    <message>
        <source>The same work needs %1 % of the tokens and requests.</source>
        <translation>El mismo trabajo necesita el %1 % de los tokens y las solicitudes.</translation>
    </message>
    <message>
        <source>Whoever reaches the limit stops using what is billed; usage that the plan includes goes on.</source>
        <translation>Quien alcanza el límite deja de usar lo que se factura; el uso que el plan incluye continúa.</translation>
    </message>
    <message>
        <source>Nobody changes habits before reaching it, and nobody is allowed more.</source>
        <translation>Nadie cambia sus hábitos antes de alcanzarlo, y a nadie se le permite más.</translation>
    </message>
    <message>
        <source>Seats change for those first who use least of what their seat includes.</source>
        <translation>Las licencias cambian primero para quienes menos usan de lo que incluye la suya.</translation>
    </message>
    <message>
        <source>Included usage that a seat no longer holds is used all the same, and billed.</source>
        <translation>El uso incluido que una licencia ya no cubre se consume igualmente y se factura.</translation>
    </message>
    <message>
        <source>It touches %1 and %2 a cycle.</source>
        <translation>Afecta a %1 y a %2 por ciclo.</translation>
    </message>
    <message>
        <source>Answers of another model may be better or worse, quicker or slower; for hard tasks people may ask twice, which costs more.</source>
        <translation>Las respuestas de otro modelo pueden ser mejores o peores, más rápidas o más lentas; en tareas difíciles se puede preguntar dos veces, lo que cuesta más.</translation>
    </message>
    <message>
        <source>Without max mode the context is shorter: long files and large changes need more steps, or do not fit.</source>
        <translation>Sin el modo Max el contexto es más corto: los archivos largos y los cambios grandes requieren más pasos o no caben.</translation>
    </message>
    <message>
        <source>Nobody would have reached the limit.</source>
        <translation>Nadie habría alcanzado el límite.</translation>
    </message>
    <message>
        <source>%1 would have reached %2, the first on %3, and would have worked without what is billed from then to the end of the cycle: %4.</source>
        <translation>El límite de %2 habría sido alcanzado por %1, por primera vez el %3; desde entonces y hasta el final del ciclo se habría trabajado sin lo que se factura: %4.</translation>
    </message>
    <message>
        <source>The money saved is work that these people would have done without AI, or not at all.</source>
        <translation>El dinero ahorrado es trabajo que estas personas habrían hecho sin IA, o no habrían hecho.</translation>
    </message>
    <message>
        <source>It touches %1. Whoever uses more than the smaller seat includes is billed for the rest.</source>
        <translation>Afecta a %1. A quien use más de lo que incluye la licencia menor se le factura el resto.</translation>
    </message>
    <message>
        <source>Too little data: the team has used %1%2 for %3 in the last 90 days, which is not enough to tell what it costs here.</source>
        <translation>Datos insuficientes: el equipo ha usado %1%2 para %3 en los últimos 90 días, lo que no basta para saber cuánto cuesta aquí.</translation>
    </message>
    <message>
        <source> in max mode</source>
        <translation> en modo Max</translation>
    </message>
    <message>
        <source>Left out, since they were hardly used without max mode: %1.</source>
        <translation>Omitidos porque apenas se usaron sin modo Max: %1.</translation>
    </message>
    <message>
        <source>Those requests are left out. </source>
        <translation>Esas solicitudes no se tienen en cuenta. </translation>
    </message>
    <message>
        <source>Nobody spent more than that.</source>
        <translation>Nadie gastó más que eso.</translation>
    </message>
    <message>
        <source>They do not get in each other&apos;s way: together they save as much as each by itself.</source>
        <translation>No interfieren entre sí: juntas ahorran lo mismo que por separado.</translation>
    </message>
    <message>
        <source>Each by itself, they would save %1 in all; together it is %2 %3, </source>
        <translation>Por separado ahorrarían %1 en total; juntas son %2 %3, </translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>since several touch the same requests and no dollar is saved twice.</source>
        <translation>ya que varias afectan a las mismas solicitudes y ningún dólar se ahorra dos veces.</translation>
    </message>
    <message>
        <source>since one makes the other save more.</source>
        <translation>ya que una hace que la otra ahorre más.</translation>
    </message>
    <message>
        <source>Use %1 for %2 % of the requests that go to %3</source>
        <translation>Usar %1 para el %2 % de las solicitudes que van a %3</translation>
    </message>
    <message>
        <source>Do without max mode for %1 % of the requests in it</source>
        <translation>Prescindir del modo Max en el %1 % de las solicitudes que lo usan</translation>
    </message>
    <message>
        <source>They hold one after the other: other models first, then max mode, limits and seats. The part of a request&apos;s cost that is billed stays the same.</source>
        <translation>Se aplican una tras otra: primero otros modelos, después el modo Max, los límites y las licencias. La parte del costo de una solicitud que se factura no varía.</translation>
    </message>
    <message>
        <source>%1 a cycle</source>
        <translation>%1 por ciclo</translation>
    </message>
    <message>
        <source>Limit each person to %1 beyond the plan a cycle</source>
        <translation>Limitar a cada persona a %1 aparte del plan por ciclo</translation>
    </message>
    <message>
        <source>%1 seat of %2 instead of %3</source>
        <translation>%1 licencia de %2 en lugar de %3</translation>
    </message>
    <message>
        <source>%1 seats of %2 instead of %3</source>
        <translation>%1 licencias de %2 en lugar de %3</translation>
    </message>
</context>
<context>
    <name>ReconcileText</name>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Nobody asked for Cursor&apos;s spend during this cycle, so it can&apos;t be compared.</source>
        <translation>Durante este ciclo no se consultó el gasto según Cursor, así que no se puede comparar.</translation>
    </message>
    <message>
        <source>Cursor&apos;s spend was last read %1, %2 before the end</source>
        <translation>El gasto según Cursor se leyó por última vez %1, %2 antes del final</translation>
    </message>
    <message>
        <source>Cursor&apos;s spend was read %1</source>
        <translation>El gasto según Cursor se leyó %1</translation>
    </message>
    <message>
        <source>; events after that cost %1.</source>
        <translation>; los eventos posteriores cuestan %1.</translation>
    </message>
    <message>
        <source>Events are complete from its first day on.</source>
        <translation>Los eventos están completos desde su primer día.</translation>
    </message>
    <message>
        <source>Events are complete from %1 on only.</source>
        <translation>Los eventos solo están completos desde %1.</translation>
    </message>
    <message>
        <source>Its events were not ingested.</source>
        <translation>Sus eventos no se cargaron.</translation>
    </message>
    <message>
        <source>Events of the last two days may still come or change.</source>
        <translation>Los eventos de los dos últimos días aún pueden llegar o cambiar.</translation>
    </message>
    <message>
        <source>Events may still come or change until two days after its end.</source>
        <translation>Los eventos aún pueden llegar o cambiar hasta dos días después de su final.</translation>
    </message>
    <message>
        <source>Its figures should change no more.</source>
        <translation>Sus cifras ya no deberían cambiar.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Only in events</source>
        <translation>Solo en eventos</translation>
    </message>
    <message>
        <source>Only in spend</source>
        <translation>Solo en gasto</translation>
    </message>
    <message>
        <source>no spend kept</source>
        <translation>sin gasto guardado</translation>
    </message>
    <message>
        <source>all match</source>
        <translation>todo coincide</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 diferencia</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 diferencias</translation>
    </message>
    <message>
        <source>Usage events against Cursor&apos;s own spend, user by user</source>
        <translation>Los eventos de uso frente al gasto según Cursor, usuario por usuario</translation>
    </message>
    <message>
        <source>Running, today is its last day</source>
        <translation>En curso; hoy es su último día</translation>
    </message>
    <message>
        <source>Running, %1 to go</source>
        <translation>En curso; tiempo restante: %1</translation>
    </message>
    <message>
        <source>Still settling: it ended yesterday</source>
        <translation>Por consolidar: terminó ayer</translation>
    </message>
    <message>
        <source>Still settling: it ended %1 ago</source>
        <translation>Por consolidar: terminó hace %1</translation>
    </message>
    <message>
        <source>Settled: it ended %1 ago</source>
        <translation>Consolidado: terminó hace %1</translation>
    </message>
    <message>
        <source>What “spendCents” means is not known here</source>
        <translation>Aquí no se sabe qué significa «spendCents»</translation>
    </message>
    <message>
        <source>“spendCents” fits one reading best</source>
        <translation>«spendCents» encaja mejor con una de las interpretaciones</translation>
    </message>
    <message>
        <source>“spendCents” is on-demand spend alone</source>
        <translation>«spendCents» es solo el gasto bajo demanda</translation>
    </message>
    <message>
        <source>“spendCents” holds included spend too</source>
        <translation>«spendCents» contiene también el gasto incluido</translation>
    </message>
    <message>
        <source>The invoice is exactly the on-demand usage of the events, to the cent.</source>
        <translation>La factura es exactamente el uso bajo demanda de los eventos, al centavo.</translation>
    </message>
    <message>
        <source>The invoice is %1 higher than the on-demand usage. That much is not in events: seats, taxes and other fees, or usage of another cycle.</source>
        <translation>La factura supera en %1 el uso bajo demanda. Esa diferencia no está en los eventos: licencias, impuestos y otros cargos, o uso de otro ciclo.</translation>
    </message>
    <message>
        <source>The invoice is %1 lower than the on-demand usage. That much is a credit or a discount, or was billed on another invoice.</source>
        <translation>La factura es inferior en %1 al uso bajo demanda. Esa diferencia es un abono o un descuento, o se facturó en otra factura.</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>The first %1 of %2 rows; saved as CSV the table is whole.</source>
        <translation>Las primeras %1 de %2 filas; guardada como CSV, la tabla está completa.</translation>
    </message>
</context>
<context>
    <name>RepositoriesText</name>
    <message>
        <source>, this billing cycle</source>
        <translation>, este ciclo de facturación</translation>
    </message>
    <message>
        <source>, last billing cycle</source>
        <translation>, último ciclo de facturación</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>Mismo día</translation>
    </message>
    <message>
        <source>Next days</source>
        <translation>Días siguientes</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Días previos</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Sin atribuir</translation>
    </message>
    <message>
        <source>The person committed on the day of the spend: the surest way.</source>
        <translation>La persona hizo commits el mismo día del gasto: la vía más segura.</translation>
    </message>
    <message>
        <source>No commits that day; the person&apos;s next commits came within 7 days.</source>
        <translation>Sin commits ese día; los siguientes de la persona llegaron en un plazo de 7 días.</translation>
    </message>
    <message>
        <source>No commits that day or after; the last ones were at most 7 days before.</source>
        <translation>Sin commits ese día ni después; los últimos fueron como máximo 7 días antes.</translation>
    </message>
    <message>
        <source>No repository can be named for this spend; the reasons stand below.</source>
        <translation>No se puede asociar ningún repositorio a este gasto; los motivos figuran abajo.</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>Sin usuario</translation>
    </message>
    <message>
        <source>Repositories not visible</source>
        <translation>Repositorios no visibles</translation>
    </message>
    <message>
        <source>Commits without a repository name</source>
        <translation>Commits sin nombre de repositorio</translation>
    </message>
    <message>
        <source>No commits near enough</source>
        <translation>Sin commits cercanos</translation>
    </message>
    <message>
        <source>Service accounts and cloud agents name no person, so nobody&apos;s commits can lead to a repository. A billing group of their own keeps this spend in sight.</source>
        <translation>Las cuentas de servicio y los agentes en la nube no indican ninguna persona, así que no hay commits que lleven a un repositorio. Un grupo de facturación propio mantiene este gasto a la vista.</translation>
    </message>
    <message>
        <source>The key does not see commits, as on a Teams plan. An Enterprise plan opens them; enter a key of it later and nothing is lost.</source>
        <translation>La clave no ve los commits, como ocurre en un plan Teams. Un plan Enterprise los muestra; introduzca más adelante una clave de ese plan y no se perderá nada.</translation>
    </message>
    <message>
        <source>These people committed, but Cursor gave no repository name with it: it sees only the top-level git repository of a workspace. Opening the repository&apos;s own folder helps from then on.</source>
        <translation>Estas personas hicieron commits, pero Cursor no indicó el nombre del repositorio: solo ve el repositorio git de nivel superior de un espacio de trabajo. Abrir la carpeta del propio repositorio lo resuelve a partir de ese momento.</translation>
    </message>
    <message>
        <source>Nothing was committed through Cursor within 7 days before or after: planning, review, questions, or commits made with other tools, which Cursor does not see.</source>
        <translation>No se hizo ningún commit con Cursor en los 7 días anteriores ni posteriores: planificación, revisión, preguntas o commits hechos con otras herramientas, que Cursor no ve.</translation>
    </message>
    <message>
        <source>repositories are not visible</source>
        <translation>los repositorios no son visibles</translation>
    </message>
    <message>
        <source>no cost in this range</source>
        <translation>sin costo en este intervalo</translation>
    </message>
    <message>
        <source>attributed to repositories, by what the same people committed</source>
        <translation>atribuido a repositorios según los commits de las mismas personas</translation>
    </message>
    <message>
        <source>of all cost</source>
        <translation>del costo total</translation>
    </message>
    <message>
        <source>last commit %1</source>
        <translation>último commit: %1</translation>
    </message>
    <message>
        <source>by your rules also: %1</source>
        <translation>según sus reglas, también: %1</translation>
    </message>
    <message>
        <source>Not known: commits do not know the model, kind or group that the filters name.</source>
        <translation>Desconocido: los commits no indican el modelo, el tipo ni el grupo de los filtros.</translation>
    </message>
    <message>
        <source>Not known: no AI lines were committed in this range.</source>
        <translation>Desconocido: no hubo commits con líneas de IA en este intervalo.</translation>
    </message>
    <message>
        <source>Not known: nothing was committed in this range.</source>
        <translation>Desconocido: no hubo commits en este intervalo.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personas</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 evento</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 eventos</translation>
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
        <translation>Nombre exacto</translation>
    </message>
    <message>
        <source>Pattern with *</source>
        <translation>Patrón con *</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation>Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Forks</source>
        <translation>Forks</translation>
    </message>
    <message>
        <source>all names, whatever their case</source>
        <translation>todos los nombres, sin distinguir mayúsculas</translation>
    </message>
    <message>
        <source>%1, in any case</source>
        <translation>%1, sin distinguir mayúsculas</translation>
    </message>
    <message>
        <source>equal names of several owners</source>
        <translation>nombres iguales de varios propietarios</translation>
    </message>
    <message>
        <source>what %1 has too</source>
        <translation>los que también tiene %1</translation>
    </message>
</context>
<context>
    <name>SecretsWording</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>El llavero no respondió.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the key in a file (--key-file).</source>
        <translation>Desbloquéelo e inténtelo de nuevo, o guarde la clave en un archivo (--key-file).</translation>
    </message>
    <message>
        <source>The keychain holds no key for this connection.</source>
        <translation>El llavero no contiene ninguna clave para esta conexión.</translation>
    </message>
    <message>
        <source>Enter the key again under Connections.</source>
        <translation>Introduzca de nuevo la clave en Conexiones.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused access.</source>
        <translation>El llavero está bloqueado o denegó el acceso.</translation>
    </message>
    <message>
        <source>Unlock it and allow Spendscope, then try again, or keep the key in a file (--key-file).</source>
        <translation>Desbloquéelo, permita el acceso a Spendscope e inténtelo de nuevo, o guarde la clave en un archivo (--key-file).</translation>
    </message>
    <message>
        <source>This computer has no keychain that Spendscope can use.</source>
        <translation>Este dispositivo no tiene ningún llavero que Spendscope pueda usar.</translation>
    </message>
    <message>
        <source>Start one (for example gnome-keyring or KWallet), or keep the key in a file (--key-file).</source>
        <translation>Inicie uno (por ejemplo, gnome-keyring o KWallet) o guarde la clave en un archivo (--key-file).</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used.</source>
        <translation>No se puede usar el llavero.</translation>
    </message>
    <message>
        <source>Start or unlock it, or keep the key in a file (--key-file).</source>
        <translation>Inícielo o desbloquéelo, o guarde la clave en un archivo (--key-file).</translation>
    </message>
    <message>
        <source>The key file %1 does not exist.</source>
        <translation>El archivo de clave %1 no existe.</translation>
    </message>
    <message>
        <source>Give the path of a file that holds the key.</source>
        <translation>Indique la ruta de un archivo que contenga la clave.</translation>
    </message>
    <message>
        <source>The key file %1 can be read by others.</source>
        <translation>Otros usuarios pueden leer el archivo de clave %1.</translation>
    </message>
    <message>
        <source>Run chmod 600 on it first.</source>
        <translation>Ejecute antes chmod 600 sobre él.</translation>
    </message>
    <message>
        <source>The key file %1 can&apos;t be read.</source>
        <translation>No se puede leer el archivo de clave %1.</translation>
    </message>
    <message>
        <source>Check that it belongs to you.</source>
        <translation>Compruebe que le pertenece.</translation>
    </message>
    <message>
        <source>The key file %1 holds more than a key.</source>
        <translation>El archivo de clave %1 contiene más que una clave.</translation>
    </message>
    <message>
        <source>Leave only the key in it.</source>
        <translation>Deje solo la clave en él.</translation>
    </message>
    <message>
        <source>The key file %1 is empty.</source>
        <translation>El archivo de clave %1 está vacío.</translation>
    </message>
    <message>
        <source>Put the Admin API key into it.</source>
        <translation>Ponga en él la clave de Admin API.</translation>
    </message>
    <message>
        <source>The key of “%1” lies in the file %2.</source>
        <translation>La clave de «%1» está en el archivo %2.</translation>
    </message>
    <message>
        <source>Change it there; it is read at each use.</source>
        <translation>Cámbiela allí; se lee en cada uso.</translation>
    </message>
</context>
<context>
    <name>ServiceWording</name>
    <message>
        <source>Check the base URL. If your company has an authority of its own, or a proxy that opens the encryption, give the file with its certificate in the connection&apos;s settings (--ca-file).</source>
        <translation>Compruebe la URL base. Si su empresa tiene una autoridad propia, o un proxy que abre el cifrado, indique el archivo con su certificado en los ajustes de la conexión (--ca-file).</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1, so nothing was sent.</source>
        <translation>Nadie en quien confíe este dispositivo avala el certificado de %1, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another host, so nothing was sent.</source>
        <translation>El certificado de %1 se emitió para otro host, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Check the base URL; it must name the host as the certificate does.</source>
        <translation>Compruebe la URL base; debe nombrar el host igual que el certificado.</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption, so nothing was sent: TLS 1.2 or newer is needed.</source>
        <translation>%1 solo ofrece un cifrado obsoleto, así que no se envió nada: se necesita TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>Ask whoever runs it, or the proxy in between, to switch on TLS 1.2 or 1.3.</source>
        <translation>Pida a quien lo administra, o al proxy intermedio, que active TLS 1.2 o 1.3.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or is not valid yet, so nothing was sent.</source>
        <translation>El certificado de %1 ha caducado o aún no es válido, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell whoever runs the service.</source>
        <translation>Compruebe el reloj de este dispositivo; si es correcto, avise a quien administra el servicio.</translation>
    </message>
    <message>
        <source>%1 does not identify itself safely, so nothing was sent.</source>
        <translation>%1 no se identifica de forma segura, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Check the base URL and whether a proxy breaks the encryption.</source>
        <translation>Compruebe la URL base y si un proxy interrumpe el cifrado.</translation>
    </message>
    <message>
        <source>Cursor does not let this key change limits.</source>
        <translation>Cursor no permite que esta clave cambie límites.</translation>
    </message>
    <message>
        <source>A Read-only key can&apos;t. Enter an Admin key under Connections, or set the limit in Cursor&apos;s dashboard.</source>
        <translation>Una clave Read-only no puede hacerlo. Introduzca una clave Admin en Conexiones o fije el límite en el panel de Cursor.</translation>
    </message>
    <message>
        <source>The key may not change limits: it is Read-only, or the plan is not Enterprise.</source>
        <translation>La clave no puede cambiar límites: es Read-only o el plan no es Enterprise.</translation>
    </message>
    <message>
        <source>Enter an Admin key under Connections, or set the limit in Cursor&apos;s dashboard.</source>
        <translation>Introduzca una clave Admin en Conexiones o fije el límite en el panel de Cursor.</translation>
    </message>
    <message>
        <source>The service has no way to change limits for this team.</source>
        <translation>El servicio no ofrece forma de cambiar límites para este equipo.</translation>
    </message>
    <message>
        <source>Set the limit in Cursor&apos;s dashboard.</source>
        <translation>Fije el límite en el panel de Cursor.</translation>
    </message>
    <message>
        <source>The service did not accept the change (%1).</source>
        <translation>El servicio no aceptó el cambio (%1).</translation>
    </message>
    <message>
        <source>Check the amount, or set the limit in Cursor&apos;s dashboard.</source>
        <translation>Compruebe el importe o fije el límite en el panel de Cursor.</translation>
    </message>
    <message>
        <source>Cursor&apos;s request limit for %1 is used up for the next %2 minutes.</source>
        <translation>El límite de solicitudes de Cursor para %1 está agotado durante los próximos %2 minutos.</translation>
    </message>
    <message>
        <source>Nothing is lost: the next sync goes on from here. If it happens often, find out what else uses this team&apos;s key.</source>
        <translation>No se pierde nada: la próxima sincronización continúa desde aquí. Si ocurre a menudo, averigüe qué más usa la clave de este equipo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>No se puede conectar con %1.</translation>
    </message>
    <message>
        <source>Check the network, the base URL and the proxy, then sync again.</source>
        <translation>Compruebe la red, la URL base y el proxy, y vuelva a sincronizar.</translation>
    </message>
    <message>
        <source>Give a PEM file with your own authority&apos;s certificate, or none, in the connection&apos;s settings.</source>
        <translation>Indique un archivo PEM con el certificado de su propia autoridad, o ninguno, en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>%1 stopped answering while %2 were read.</source>
        <translation>%1 dejó de responder durante la lectura de %2.</translation>
    </message>
    <message>
        <source>Sync again later; what was read is kept.</source>
        <translation>Sincronice de nuevo más tarde; lo leído se conserva.</translation>
    </message>
    <message>
        <source>The answer about %1 is larger than Spendscope accepts.</source>
        <translation>La respuesta sobre %1 es mayor de lo que Spendscope acepta.</translation>
    </message>
    <message>
        <source>Check that the base URL leads to Cursor&apos;s service; how much is taken stands in the connection&apos;s settings.</source>
        <translation>Compruebe que la URL base lleva al servicio de Cursor; cuánto se acepta figura en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>The service sent the request for %1 on to another place (%2). Spendscope did not follow, so the key went nowhere else.</source>
        <translation>El servicio redirigió la solicitud de %1 a otro lugar (%2). Spendscope no la siguió, así que la clave no llegó a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>Compruebe la URL base.</translation>
    </message>
    <message>
        <source>The service did not understand the request for %1.</source>
        <translation>El servicio no entendió la solicitud de %1.</translation>
    </message>
    <message>
        <source>Check the base URL; if it is right, please report this.</source>
        <translation>Compruebe la URL base; si es correcta, informe de este problema.</translation>
    </message>
    <message>
        <source>Cursor refused the key.</source>
        <translation>Cursor rechazó la clave.</translation>
    </message>
    <message>
        <source>Make a new Admin API key and enter it under Connections.</source>
        <translation>Cree una nueva clave de Admin API e introdúzcala en Conexiones.</translation>
    </message>
    <message>
        <source>The key may not read %1: the plan or the role is too low.</source>
        <translation>La clave no puede leer %1: el plan o el rol no bastan.</translation>
    </message>
    <message>
        <source>Use a key made by a team administrator; some data needs the Enterprise plan.</source>
        <translation>Use una clave creada por un administrador del equipo; algunos datos requieren el plan Enterprise.</translation>
    </message>
    <message>
        <source>The service has no %1 for this team.</source>
        <translation>El servicio no tiene %1 para este equipo.</translation>
    </message>
    <message>
        <source>The service failed (%1) while %2 were read.</source>
        <translation>El servicio falló (%1) durante la lectura de %2.</translation>
    </message>
    <message>
        <source>The service answered %1 when asked for %2.</source>
        <translation>El servicio respondió %1 al solicitar %2.</translation>
    </message>
    <message>
        <source>The service&apos;s answer about %1 can&apos;t be read.</source>
        <translation>No se puede leer la respuesta del servicio sobre %1.</translation>
    </message>
    <message>
        <source>Sync again later; if it stays so, check the base URL.</source>
        <translation>Sincronice de nuevo más tarde; si persiste, compruebe la URL base.</translation>
    </message>
    <message>
        <source>The service&apos;s answer can&apos;t be read.</source>
        <translation>No se puede leer la respuesta del servicio.</translation>
    </message>
    <message>
        <source>The base URL can&apos;t be read.</source>
        <translation>No se puede leer la URL base.</translation>
    </message>
    <message>
        <source>Write it in full, for example https://api.cursor.com.</source>
        <translation>Escríbala completa, por ejemplo https://api.cursor.com.</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name, a query or a fragment.</source>
        <translation>La URL base no debe contener nombre de usuario, consulta ni fragmento.</translation>
    </message>
    <message>
        <source>Write only scheme, host, port and path.</source>
        <translation>Escriba solo esquema, host, puerto y ruta.</translation>
    </message>
    <message>
        <source>Plain http would send the key over the network for everybody to read.</source>
        <translation>Con http sin cifrar, la clave viajaría por la red a la vista de todos.</translation>
    </message>
    <message>
        <source>Use https; http is allowed to this machine only (127.0.0.1).</source>
        <translation>Use https; http solo se admite para este dispositivo (127.0.0.1).</translation>
    </message>
    <message>
        <source>The base URL must begin with https://.</source>
        <translation>La URL base debe empezar por https://.</translation>
    </message>
    <message>
        <source>For example https://api.cursor.com.</source>
        <translation>Por ejemplo, https://api.cursor.com.</translation>
    </message>
    <message>
        <source>members</source>
        <translation>miembros</translation>
    </message>
    <message>
        <source>spend</source>
        <translation>gasto</translation>
    </message>
    <message>
        <source>daily usage</source>
        <translation>uso diario</translation>
    </message>
    <message>
        <source>usage events</source>
        <translation>eventos de uso</translation>
    </message>
    <message>
        <source>billing groups</source>
        <translation>grupos de facturación</translation>
    </message>
    <message>
        <source>AI commits</source>
        <translation>commits de IA</translation>
    </message>
    <message>
        <source>AI changes</source>
        <translation>cambios de IA</translation>
    </message>
    <message>
        <source>members&apos; limits</source>
        <translation>límites de los miembros</translation>
    </message>
    <message>
        <source>Give a PEM file with your own authority&apos;s certificate.</source>
        <translation>Indique un archivo PEM con el certificado de su propia autoridad.</translation>
    </message>
    <message>
        <source>The certificate file %1 does not exist.</source>
        <translation>El archivo de certificado %1 no existe.</translation>
    </message>
    <message>
        <source>The certificate file %1 can&apos;t be read.</source>
        <translation>No se puede leer el archivo de certificado %1.</translation>
    </message>
    <message>
        <source>The certificate file %1 is larger than such files are.</source>
        <translation>El archivo de certificado %1 es mayor de lo habitual en estos archivos.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form.</source>
        <translation>El archivo %1 no contiene ningún certificado en formato PEM.</translation>
    </message>
</context>
<context>
    <name>SettingsWording</name>
    <message>
        <source>The data folder %1 can&apos;t be made.</source>
        <translation>No se puede crear la carpeta de datos %1.</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir.</source>
        <translation>Elija otra con --data-dir.</translation>
    </message>
</context>
<context>
    <name>SpendChart</name>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Pending Data</source>
        <translation>Datos pendientes</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitada</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Desactualizada</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
</context>
<context>
    <name>StoreWording</name>
    <message>
        <source>A store holds at most %1 connections.</source>
        <translation>Una base de datos admite como máximo %1 conexiones.</translation>
    </message>
    <message>
        <source>Remove one, or use a second store.</source>
        <translation>Quite una o use una segunda base de datos.</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>Sin usuario</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Sin tipo</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Sin atribuir</translation>
    </message>
    <message>
        <source>The service reports more events in one millisecond than can be.</source>
        <translation>El servicio indica más eventos en un milisegundo de los posibles.</translation>
    </message>
    <message>
        <source>Check that the base URL leads to Cursor&apos;s service.</source>
        <translation>Compruebe que la URL base lleva al servicio de Cursor.</translation>
    </message>
    <message>
        <source>The store was written by a newer Spendscope.</source>
        <translation>La base de datos fue escrita por un Spendscope más reciente.</translation>
    </message>
    <message>
        <source>Update Spendscope, or choose another folder with --data-dir; nothing was changed.</source>
        <translation>Actualice Spendscope o elija otra carpeta con --data-dir; no se cambió nada.</translation>
    </message>
    <message>
        <source>The store is older than this Spendscope.</source>
        <translation>La base de datos es más antigua que este Spendscope.</translation>
    </message>
    <message>
        <source>Open it once for writing, so that it is brought up to date.</source>
        <translation>Ábrala una vez para escritura, para que se actualice.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be stored.</source>
        <translation>El disco está lleno: no se puede guardar nada más.</translation>
    </message>
    <message>
        <source>Free some space in %1 and sync again; what is stored is intact.</source>
        <translation>Libere espacio en %1 y sincronice de nuevo; lo guardado está intacto.</translation>
    </message>
    <message>
        <source>The store %1 is damaged or no Spendscope store.</source>
        <translation>La base de datos %1 está dañada o no es de Spendscope.</translation>
    </message>
    <message>
        <source>Move the file away and start again, or restore it from a backup.</source>
        <translation>Mueva el archivo a otro lugar y empiece de nuevo, o restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The store %1 can&apos;t be opened or written.</source>
        <translation>No se puede abrir o escribir la base de datos %1.</translation>
    </message>
    <message>
        <source>Check that the folder exists and belongs to you.</source>
        <translation>Compruebe que la carpeta existe y le pertenece.</translation>
    </message>
    <message>
        <source>The store is busy with another program&apos;s work.</source>
        <translation>La base de datos está ocupada con el trabajo de otro programa.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>No se pudo leer o escribir en el disco.</translation>
    </message>
    <message>
        <source>Check the disk and its free space, then sync again.</source>
        <translation>Compruebe el disco y su espacio libre, y vuelva a sincronizar.</translation>
    </message>
    <message>
        <source>The store refused an operation.</source>
        <translation>La base de datos rechazó una operación.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, please report this.</source>
        <translation>Inténtelo de nuevo; si persiste, informe de este problema.</translation>
    </message>
    <message>
        <source>%1 is another program&apos;s database.</source>
        <translation>%1 es la base de datos de otro programa.</translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir; nothing was changed.</source>
        <translation>Elija otra carpeta con --data-dir; no se cambió nada.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>El archivo está dañado: %1</translation>
    </message>
    <message>
        <source>A row of “%1” belongs to a connection that is not there.</source>
        <translation>Una fila de «%1» pertenece a una conexión que no existe.</translation>
    </message>
    <message>
        <source>Connection %1: the roll-ups do not add up to the events. Remove and add the connection, or restore a backup.</source>
        <translation>Conexión %1: las sumas diarias no cuadran con los eventos. Quite y añada la conexión, o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Connection %1: %2 events are stored, %3 are counted.</source>
        <translation>Conexión %1: hay %2 eventos guardados y %3 contados.</translation>
    </message>
    <message>
        <source>There are %1 events of a connection that is not there.</source>
        <translation>Hay %1 eventos de una conexión que no existe.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>Check that the folder is yours and that the disk is not full.</source>
        <translation>Compruebe que la carpeta es suya y que el disco no está lleno.</translation>
    </message>
    <message>
        <source>The store %1 is not sound: %2</source>
        <translation>La base de datos %1 no está en buen estado: %2</translation>
    </message>
    <message>
        <source>Run “spendscope-cli store check” to see all that is wrong.</source>
        <translation>Ejecute «spendscope-cli store check» para ver todos los errores.</translation>
    </message>
    <message>
        <source>the file can&apos;t be moved</source>
        <translation>no se puede mover el archivo</translation>
    </message>
    <message>
        <source>There is no store at %1.</source>
        <translation>No hay ninguna base de datos en %1.</translation>
    </message>
    <message>
        <source>Add a connection first, or choose another folder with --data-dir.</source>
        <translation>Añada primero una conexión o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The backup must be another file than the store.</source>
        <translation>La copia de seguridad debe ser un archivo distinto de la base de datos.</translation>
    </message>
    <message>
        <source>The backup %1 is not sound: %2</source>
        <translation>La copia de seguridad %1 no está en buen estado: %2</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>Elija otra copia de seguridad; no se cambió nada.</translation>
    </message>
    <message>
        <source>The disk of the shared store&apos;s server is full.</source>
        <translation>El disco del servidor de la base de datos compartida está lleno.</translation>
    </message>
    <message>
        <source>Ask its administrator for space, then sync again; what is stored is intact.</source>
        <translation>Pida espacio a su administrador y vuelva a sincronizar; lo guardado está intacto.</translation>
    </message>
    <message>
        <source>The shared store&apos;s server has no connection free.</source>
        <translation>El servidor de la base de datos compartida no tiene conexiones libres.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or ask its administrator for more connections.</source>
        <translation>Cierre otros programas que lo usen o pida más conexiones a su administrador.</translation>
    </message>
    <message>
        <source>The shared store&apos;s server is out of resources.</source>
        <translation>El servidor de la base de datos compartida no tiene recursos.</translation>
    </message>
    <message>
        <source>Try again later, or ask its administrator.</source>
        <translation>Inténtelo más tarde o pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The shared store can only be read at present.</source>
        <translation>La base de datos compartida solo se puede leer en este momento.</translation>
    </message>
    <message>
        <source>It may be a replica, or be under maintenance: try again later, or ask its administrator.</source>
        <translation>Puede ser una réplica o estar en mantenimiento: inténtelo más tarde o pregunte a su administrador.</translation>
    </message>
    <message>
        <source>Your account may not do this in the shared store.</source>
        <translation>Su cuenta no puede hacer esto en la base de datos compartida.</translation>
    </message>
    <message>
        <source>Ask the administrator of the store for the role that is needed: reader, ingester or owner.</source>
        <translation>Pida al administrador de la base de datos el rol necesario: reader, ingester u owner.</translation>
    </message>
    <message>
        <source>The shared store&apos;s server refused the account or its password.</source>
        <translation>El servidor de la base de datos compartida rechazó la cuenta o su contraseña.</translation>
    </message>
    <message>
        <source>Check user name and password under Settings, Store.</source>
        <translation>Compruebe el usuario y la contraseña en Ajustes, Base de datos.</translation>
    </message>
    <message>
        <source>The server has no such database.</source>
        <translation>El servidor no tiene esa base de datos.</translation>
    </message>
    <message>
        <source>Check the address under Settings, Store, or create the database.</source>
        <translation>Compruebe la dirección en Ajustes, Base de datos, o cree la base de datos.</translation>
    </message>
    <message>
        <source>The shared store&apos;s server is starting or stopping.</source>
        <translation>El servidor de la base de datos compartida se está iniciando o deteniendo.</translation>
    </message>
    <message>
        <source>The shared store is busy with another program&apos;s work.</source>
        <translation>La base de datos compartida está ocupada con el trabajo de otro programa.</translation>
    </message>
    <message>
        <source>The connection to the shared store was lost.</source>
        <translation>Se perdió la conexión con la base de datos compartida.</translation>
    </message>
    <message>
        <source>What was stored is intact, what was not yet complete is read again. Check network and server, then try again.</source>
        <translation>Lo guardado está intacto y lo que no estaba completo se lee de nuevo. Compruebe la red y el servidor y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The shared store refused an operation.</source>
        <translation>La base de datos compartida rechazó una operación.</translation>
    </message>
    <message>
        <source>The shared store at %1 can&apos;t be reached.</source>
        <translation>No se puede acceder a la base de datos compartida en %1.</translation>
    </message>
    <message>
        <source>Check the address, the network, the server and its certificate.</source>
        <translation>Compruebe la dirección, la red, el servidor y su certificado.</translation>
    </message>
    <message>
        <source>The database holds another program&apos;s tables.</source>
        <translation>La base de datos contiene tablas de otro programa.</translation>
    </message>
    <message>
        <source>Use a database of its own for Spendscope; nothing was changed.</source>
        <translation>Use una base de datos propia para Spendscope; no se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, please report this.</source>
        <translation>No se cambió nada. Vuelva a intentarlo; si continúa, infórmenos.</translation>
    </message>
    <message>
        <source>A sum in the shared store is beyond all bounds.</source>
        <translation>Una suma de la base de datos compartida supera todo límite.</translation>
    </message>
    <message>
        <source>Check the store&apos;s contents; please report this.</source>
        <translation>Compruebe el contenido de la base de datos e infórmenos.</translation>
    </message>
    <message>
        <source>Update Spendscope to use it; nothing was changed.</source>
        <translation>Actualice Spendscope para usarla; no se cambió nada.</translation>
    </message>
    <message>
        <source>An address looks like %1.</source>
        <translation>Una dirección tiene esta forma: %1.</translation>
    </message>
    <message>
        <source>This is no address of a shared store.</source>
        <translation>Esta no es una dirección de una base de datos compartida.</translation>
    </message>
    <message>
        <source>A password doesn&apos;t belong into the address of the store.</source>
        <translation>La contraseña no va en la dirección de la base de datos.</translation>
    </message>
    <message>
        <source>Leave it out: it is kept in the keychain, or read from PGPASSWORD or ~/.pgpass.</source>
        <translation>Quítela: se guarda en el llavero o se lee de PGPASSWORD o ~/.pgpass.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a part of the store&apos;s address.</source>
        <translation>«%1» no puede formar parte de la dirección de la base de datos.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>La dirección no indica ningún servidor.</translation>
    </message>
    <message>
        <source>“sslmode=%1” would let others read or alter what goes to the server.</source>
        <translation>«sslmode=%1» permitiría a otros leer o alterar lo que va al servidor.</translation>
    </message>
    <message>
        <source>Leave sslmode out; name the server&apos;s certificate authority with sslrootcert=FILE if need be.</source>
        <translation>Omita sslmode; si hace falta, indique la autoridad de certificación del servidor con sslrootcert=FILE.</translation>
    </message>
    <message>
        <source>The copy does not hold all rows of the store.</source>
        <translation>La copia no contiene todas las filas de la base de datos.</translation>
    </message>
</context>
<context>
    <name>UpdateWording</name>
    <message>
        <source>News of updates are read over https only.</source>
        <translation>Las noticias sobre actualizaciones solo se leen por https.</translation>
    </message>
    <message>
        <source>The address answered more than news of a release can be.</source>
        <translation>La dirección devolvió más de lo que puede ocupar la noticia de una versión.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>No se pudo leer %1.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 respondió con el estado %2.</translation>
    </message>
    <message>
        <source>What the address answered tells of no release.</source>
        <translation>Lo que respondió la dirección no informa de ninguna versión.</translation>
    </message>
    <message>
        <source>Look at the project&apos;s page for a newer version.</source>
        <translation>Busque una versión más reciente en la página del proyecto.</translation>
    </message>
    <message>
        <source>What the address answered is not signed by the makers of Spendscope. It was not looked at.</source>
        <translation>Lo que respondió la dirección no está firmado por los creadores de Spendscope. No se examinó.</translation>
    </message>
    <message>
        <source>Don&apos;t install anything that came from there; look at the project&apos;s page.</source>
        <translation>No instale nada que venga de allí; consulte la página del proyecto.</translation>
    </message>
</context>
<context>
    <name>WorkspaceWording</name>
    <message>
        <source>A note has at most %1 characters, and this one has %2.</source>
        <translation>Una nota tiene como máximo %1 caracteres, y esta tiene %2.</translation>
    </message>
    <message>
        <source>A rule that mutes needs a kind of anomaly, or whom it is about.</source>
        <translation>Una regla que silencia necesita un tipo de anomalía o a quién se refiere.</translation>
    </message>
    <message>
        <source>A rule that mutes names a dimension and one of its keys.</source>
        <translation>Una regla que silencia indica una dimensión y una de sus claves.</translation>
    </message>
    <message>
        <source>%1 rules are kept already, and more are not possible.</source>
        <translation>Ya hay %1 reglas guardadas y no se admiten más.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Quite uno antes.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>La exportación se canceló.</translation>
    </message>
    <message>
        <source>The store is still being opened.</source>
        <translation>La base de datos aún se está abriendo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The store is not open.</source>
        <translation>La base de datos no está abierta.</translation>
    </message>
    <message>
        <source>This view is no longer there: it was deleted in another window.</source>
        <translation>Esta vista ya no existe: se eliminó en otra ventana.</translation>
    </message>
    <message>
        <source>Save it under a name.</source>
        <translation>Guárdela con un nombre.</translation>
    </message>
    <message>
        <source>There is a view called “%1” already.</source>
        <translation>Ya existe una vista llamada «%1».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Una vista necesita un nombre.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters, and this one has %2.</source>
        <translation>Un nombre tiene como máximo %1 caracteres, y este tiene %2.</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>Una nota necesita un texto.</translation>
    </message>
    <message>
        <source>%1 views are kept already, and more are not possible.</source>
        <translation>Ya hay %1 vistas guardadas y no se admiten más.</translation>
    </message>
    <message>
        <source>Delete one first.</source>
        <translation>Elimine una antes.</translation>
    </message>
    <message>
        <source>%1 notes are kept already, and more are not possible.</source>
        <translation>Ya hay %1 notas guardadas y no se admiten más.</translation>
    </message>
    <message>
        <source>The figures changed while they were read.</source>
        <translation>Las cifras cambiaron durante la lectura.</translation>
    </message>
</context>
<context>
    <name>spend::ChargebackCopy</name>
    <message>
        <source>The chargeback report of %1 was put into %2.</source>
        <translation>El informe de imputación de %1 se guardó en %2.</translation>
    </message>
</context>
<context>
    <name>spend::DigestPost</name>
    <message>
        <source>There is no alert channel to send by. Add one under Settings, Alerts.</source>
        <translation>No hay ningún canal de alerta para el envío. Añada uno en Ajustes, Alertas.</translation>
    </message>
    <message>
        <source>Sent by %1.</source>
        <translation>Enviado por %1.</translation>
    </message>
</context>
<context>
    <name>spend::ui::AboutDialog</name>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Se usa para</translation>
    </message>
    <message>
        <source>Licences of everything used</source>
        <translation>Licencias de todo lo utilizado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
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
        <translation>Acerca de Spendscope</translation>
    </message>
    <message>
        <source>Spendscope&apos;s sign</source>
        <translation>Logotipo de Spendscope</translation>
    </message>
    <message>
        <source>Copy &amp;version</source>
        <translation>Copiar &amp;versión</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Buscar act&amp;ualizaciones…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Shows where a Cursor team&apos;s AI-coding money goes. Free software under the GNU General Public License, version 3 or later. It reads your team&apos;s usage and cost, changes nothing there unless you switch that on, and sends nothing anywhere else, except alerts by the channels that you set up. Spendscope is not made or endorsed by Cursor.</source>
        <translation>Muestra adónde va el dinero que un equipo de Cursor gasta en programar con IA. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Lee el uso y el costo de su equipo, no cambia nada allí a menos que usted lo active y no envía nada a ningún otro lugar, salvo alertas por los canales que configure. Spendscope no es obra de Cursor ni cuenta con su respaldo.</translation>
    </message>
    <message>
        <source>It stands on</source>
        <translation>Se apoya en</translation>
    </message>
</context>
<context>
    <name>spend::ui::ActivityChart</name>
    <message>
        <source>Active people a week</source>
        <translation>Personas activas por semana</translation>
    </message>
    <message>
        <source>Active people a day</source>
        <translation>Personas activas por día</translation>
    </message>
    <message>
        <source>Nobody was active.</source>
        <translation>Nadie estuvo activo.</translation>
    </message>
    <message>
        <source>Most: %1 with %2. Left and Right walk the bars.</source>
        <translation>Máximo: %1 con %2. Izquierda y Derecha recorren las barras.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
</context>
<context>
    <name>spend::ui::AdoptionView</name>
    <message>
        <source>Active people</source>
        <translation>Personas activas</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>Días activos</translation>
    </message>
    <message>
        <source>Agent requests</source>
        <translation>Solic. de agente</translation>
    </message>
    <message>
        <source>Tabs accepted</source>
        <translation>Tabs aceptados</translation>
    </message>
    <message>
        <source>Lines accepted</source>
        <translation>Líneas aceptadas</translation>
    </message>
    <message>
        <source>Active people a</source>
        <translation>Personas activas por</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Daily usage by person; Enter opens one</source>
        <translation>Uso diario por persona; Enter abre una</translation>
    </message>
    <message>
        <source>What these numbers mean</source>
        <translation>Qué significan estas cifras</translation>
    </message>
    <message>
        <source>No daily usage yet</source>
        <translation>Aún no hay uso diario</translation>
    </message>
    <message>
        <source>Daily usage was never read, or nobody was active. It comes with the next sync; costs are complete without it.</source>
        <translation>Nunca se leyó el uso diario, o nadie estuvo activo. Llegará con la próxima sincronización; los costos están completos sin él.</translation>
    </message>
    <message>
        <source>No daily usage in this range</source>
        <translation>Sin uso diario en este intervalo</translation>
    </message>
    <message>
        <source>Nothing was read from %1 to %2; the newest day is %3. Choose another range.</source>
        <translation>No se leyó nada de %1 a %2; el día más reciente es %3. Elija otro intervalo.</translation>
    </message>
    <message>
        <source>daily usage read from %1 to %2</source>
        <translation>uso diario leído de %1 a %2</translation>
    </message>
    <message>
        <source>activity in the editor, not spend</source>
        <translation>actividad en el editor, no gasto</translation>
    </message>
    <message>
        <source>the team has 1 member now</source>
        <translation>el equipo tiene ahora 1 miembro</translation>
    </message>
    <message>
        <source>the team has %1 members now</source>
        <translation>el equipo tiene ahora %1 miembros</translation>
    </message>
    <message>
        <source>%1 a person, in %2 days</source>
        <translation>%1 por persona, en %2 días</translation>
    </message>
    <message>
        <source>%1 an active day</source>
        <translation>%1 por día activo</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostrados</translation>
    </message>
    <message>
        <source>%1 of %2 added</source>
        <translation>%1 de %2 añadidas</translation>
    </message>
    <message>
        <source>Active people a week</source>
        <translation>Personas activas por semana</translation>
    </message>
    <message>
        <source>Active people a day</source>
        <translation>Personas activas por día</translation>
    </message>
    <message>
        <source>Requests (agent, composer, chat, Cmd-K) count events in the editor. They are not billable units and do not explain the bill; the kinds may overlap, so they are not added up.</source>
        <translation>Las solicitudes (agente, composer, chat, Cmd-K) cuentan eventos en el editor. No son unidades facturables ni explican la factura; los tipos pueden solaparse, por lo que no se suman.</translation>
    </message>
    <message>
        <source>Tabs and lines are what the editor showed and what was accepted there. Accepted code may be changed or deleted before it is committed, so a share of it is no share of the product.</source>
        <translation>Los Tabs y las líneas son lo que mostró el editor y lo que se aceptó en él. El código aceptado puede cambiarse o borrarse antes del commit, así que una parte de él no es una parte del producto.</translation>
    </message>
    <message>
        <source>A day without a row is missing, not zero: Cursor may list active people only, and idle days are not kept. “–” stands for people of whom nothing was listed.</source>
        <translation>Un día sin fila es un día sin datos, no un cero: Cursor puede mostrar solo a las personas activas, y los días inactivos no se guardan. «–» indica las personas de las que no se mostró nada.</translation>
    </message>
    <message>
        <source>Cursor&apos;s daily figures can lag behind its events. The newest day read is %1.</source>
        <translation>Las cifras diarias de Cursor pueden ir por detrás de sus eventos. El día más reciente leído es %1.</translation>
    </message>
    <message>
        <source>None of this measures how productive somebody is.</source>
        <translation>Nada de esto mide la productividad de nadie.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (de baja)</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Total de %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>UTC days that Cursor calls active</source>
        <translation>Días UTC que Cursor considera activos</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>The last active day</source>
        <translation>El último día activo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Of the user&apos;s events in the range; the total holds all events, also those without a user</source>
        <translation>De los eventos del usuario en el intervalo; el total incluye todos los eventos, también los que no tienen usuario</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
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
        <translation>Tabs mostrados</translation>
    </message>
    <message>
        <source>Tabs taken</source>
        <translation>Tabs aceptados</translation>
    </message>
    <message>
        <source>Accepted, of all that were shown</source>
        <translation>Aceptados, de todos los mostrados</translation>
    </message>
    <message>
        <source>Lines added</source>
        <translation>Líneas añadidas</translation>
    </message>
    <message>
        <source>AI lines</source>
        <translation>Líneas de IA</translation>
    </message>
    <message>
        <source>AI share</source>
        <translation>Parte de IA</translation>
    </message>
    <message>
        <source>Accepted lines of all lines added in the editor; see the notes beside the chart</source>
        <translation>Líneas aceptadas respecto a todas las añadidas en el editor; consulte las notas junto al gráfico</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Aplicados</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Bugbot</source>
        <translation>Bugbot</translation>
    </message>
    <message>
        <source>Included requests</source>
        <translation>Solic. incluidas</translation>
    </message>
    <message>
        <source>Usage-based requests</source>
        <translation>Solicitudes por uso</translation>
    </message>
    <message>
        <source>API key requests</source>
        <translation>Solic. con clave API</translation>
    </message>
</context>
<context>
    <name>spend::ui::AdvancedForm</name>
    <message>
        <source>The last %1 days</source>
        <translation>Los últimos %1 días</translation>
    </message>
    <message>
        <source>A chosen day</source>
        <translation>Un día elegido</translation>
    </message>
    <message>
        <source>As far as it goes</source>
        <translation>Todo lo disponible</translation>
    </message>
    <message>
        <source>First day to read</source>
        <translation>Primer día por leer</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>host:puerto</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Read every</source>
        <translation>Leer cada</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None: those that this system trusts</source>
        <translation>Ninguno: los de confianza del sistema</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Elegir un archivo de certificado</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Your own authority&apos;s certificate (PEM file)</source>
        <translation>Certificado de su propia autoridad (archivo PEM)</translation>
    </message>
    <message>
        <source>Largest answer that is taken</source>
        <translation>Tamaño máximo de respuesta</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Write the proxy as host:port.</source>
        <translation>Escriba el proxy como host:puerto.</translation>
    </message>
</context>
<context>
    <name>spend::ui::AlertLogModel</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Whether it was told, or what kept it; such a one is tried again</source>
        <translation>Si se notificó o qué lo impidió; en ese caso se vuelve a intentar</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Notificado</translation>
    </message>
</context>
<context>
    <name>spend::ui::AlertLogSection</name>
    <message>
        <source>What was told, newest first</source>
        <translation>Notificaciones, primero las más recientes</translation>
    </message>
    <message>
        <source>Nothing was told yet.</source>
        <translation>Aún no se ha notificado nada.</translation>
    </message>
    <message>
        <source>Each try to tell something, the newest first. What could not be told is tried again for three days, ever less often.</source>
        <translation>Cada intento de notificar algo, primero los más recientes. Lo que no se pudo notificar se reintenta durante tres días, cada vez con menos frecuencia.</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Qué se notificó</translation>
    </message>
</context>
<context>
    <name>spend::ui::AlertsSection</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Each incident is told once by each channel that is on; what comes together comes in one message. Passwords and webhook URLs stay in this computer&apos;s keychain.</source>
        <translation>Cada incidente se notifica una vez por cada canal activo; lo que coincide llega en un solo mensaje. Las contraseñas y las URL de webhook permanecen en el llavero de este dispositivo.</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Añadir canal</translation>
    </message>
    <message>
        <source>Nobody is told anything yet. Add a channel: this desktop, e-mail, Slack, Microsoft Teams or a command of your own.</source>
        <translation>Aún no se notifica nada a nadie. Añada un canal: este escritorio, correo, Slack, Microsoft Teams o un comando propio.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Quitar canal</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message>
        <source>It tells nothing any more, and its secret leaves the keychain.</source>
        <translation>Dejará de notificar y su secreto se borrará del llavero.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>spend::ui::AnomaliesPage</name>
    <message>
        <source>See what is out of the ordinary</source>
        <translation>Vea lo que se sale de lo común</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and what costs far more than it usually does is listed here.</source>
        <translation>Conecte su equipo de Cursor y aquí aparecerá lo que cueste mucho más de lo habitual.</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalías</translation>
    </message>
    <message>
        <source>Anomalies shown</source>
        <translation>Anomalías mostradas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocida</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciada</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>How far from the usual something must be. Everybody who works with this store has the same.</source>
        <translation>Cuánto debe apartarse algo de lo habitual. Es igual para todos los que usan esta base de datos.</translation>
    </message>
    <message>
        <source>Low sensitivity</source>
        <translation>Sensibilidad baja</translation>
    </message>
    <message>
        <source>Default sensitivity</source>
        <translation>Sensibilidad predeterminada</translation>
    </message>
    <message>
        <source>High sensitivity</source>
        <translation>Sensibilidad alta</translation>
    </message>
    <message>
        <source>Anomalies, newest first; Ctrl+Enter opens the spot in Explorer</source>
        <translation>Anomalías, primero las más recientes; Ctrl+Enter abre el punto en el Explorador</translation>
    </message>
    <message>
        <source>Days from %1 against their own history · </source>
        <translation>Días desde %1 frente a su propio historial · </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n acknowledged</source>
        <translation>
            <numerusform> · %n reconocida</numerusform>
            <numerusform> · %n reconocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n muted</source>
        <translation>
            <numerusform> · %n silenciada</numerusform>
            <numerusform> · %n silenciadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing out of the ordinary is open.</source>
        <translation>No hay nada fuera de lo común por revisar.</translation>
    </message>
    <message>
        <source>Nothing was acknowledged in these days.</source>
        <translation>No se reconoció nada en estos días.</translation>
    </message>
    <message>
        <source>No rule mutes anything in these days.</source>
        <translation>Ninguna regla silencia nada en estos días.</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary in these days.</source>
        <translation>Nada fuera de lo común en estos días.</translation>
    </message>
</context>
<context>
    <name>spend::ui::AnomalyChart</name>
    <message>
        <source>%1 by day, from %2 to %3</source>
        <translation>%1 por día, de %2 a %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>usually %1 to %2</source>
        <translation>habitual: de %1 a %2</translation>
    </message>
</context>
<context>
    <name>spend::ui::AnomalyDetail</name>
    <message>
        <source>Choose an anomaly on the left to see what happened.</source>
        <translation>Elija una anomalía a la izquierda para ver qué ocurrió.</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>Abrir en el Explorador</translation>
    </message>
    <message>
        <source>Note: what it was</source>
        <translation>Nota: qué fue</translation>
    </message>
    <message>
        <source>Note for the acknowledgement</source>
        <translation>Nota del reconocimiento</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Offers rules that keep anomalies like this one out of the list</source>
        <translation>Ofrece reglas para excluir de la lista anomalías como esta</translation>
    </message>
    <message>
        <source>The band is where it usually lies.</source>
        <translation>La banda indica los valores habituales.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>until the rule is removed</source>
        <translation>hasta que se quite la regla</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Quitar la regla</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>“%1” of %2 for 30 days</source>
        <translation>«%1» de %2 durante 30 días</translation>
    </message>
    <message>
        <source>“%1” of %2 forever</source>
        <translation>«%1» de %2 para siempre</translation>
    </message>
    <message>
        <source>Everything of %1 for 30 days</source>
        <translation>Todo lo de %1 durante 30 días</translation>
    </message>
    <message>
        <source>Everything of %1 forever</source>
        <translation>Todo lo de %1 para siempre</translation>
    </message>
    <message>
        <source>“%1” of everybody for 30 days</source>
        <translation>«%1» de todos durante 30 días</translation>
    </message>
    <message>
        <source>“%1” of everybody forever</source>
        <translation>«%1» de todos para siempre</translation>
    </message>
</context>
<context>
    <name>spend::ui::AnomalyModel</name>
    <message>
        <source>Who or what</source>
        <translation>Quién o qué</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>What it came to on its days</source>
        <translation>A cuánto ascendió en sus días</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>What is usual in its place: by its own history, or of others</source>
        <translation>Lo que sería habitual, según su propio historial o el de otros</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Exceso</translation>
    </message>
    <message>
        <source>Dollars beyond the usual</source>
        <translation>Dólares por encima de lo habitual</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>How far beyond chance it is, by its own history</source>
        <translation>Hasta qué punto supera el azar, según su propio historial</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
</context>
<context>
    <name>spend::ui::AppearanceMenu</name>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Amplia</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>&amp;Compacta</translation>
    </message>
</context>
<context>
    <name>spend::ui::AppearanceSection</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>In addition to your desktop&apos;s own. Shown from the next start of Spendscope on.</source>
        <translation>Además del tamaño de su escritorio. Se muestra a partir del próximo inicio de Spendscope.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light or dark, for this window only. “Like the system” follows your desktop.</source>
        <translation>Claro u oscuro, solo para esta ventana. «Como el sistema» sigue a su escritorio.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Compact shows more rows of a table at once.</source>
        <translation>La densidad compacta muestra más filas de una tabla a la vez.</translation>
    </message>
</context>
<context>
    <name>spend::ui::Breadcrumb</name>
    <message>
        <source>Levels above</source>
        <translation>Niveles superiores</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::BreakdownModel</name>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>%1 input, %2 output, %3 cache write, %4 cache read</source>
        <translation>%1 de entrada, %2 de salida, %3 de escritura en caché, %4 de lectura de caché</translation>
    </message>
    <message>
        <source>%1 of them without a cost</source>
        <translation>%1 de ellos sin costo</translation>
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
        <translation>Gasto por fila; Enter filtra por la fila</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetBadge</name>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetCrossingModel</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>The day that crossed the threshold, or was expected to, by the data of today</source>
        <translation>El día en que se superó el umbral, o en que se preveía superarlo, según los datos de hoy</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>What was spent, or expected at the period&apos;s end, when it was recorded</source>
        <translation>Lo gastado, o lo previsto al final del período, cuando se registró</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>What the budget was at the time</source>
        <translation>El presupuesto vigente en ese momento</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>%1 % spent</source>
        <translation>%1 % gastado</translation>
    </message>
    <message>
        <source>%1 % expected</source>
        <translation>%1 % previsto</translation>
    </message>
    <message>
        <source>, taken back</source>
        <translation>, revertido</translation>
    </message>
    <message>
        <source>Later corrections of the data brought the spend below this threshold again.</source>
        <translation>Correcciones posteriores de los datos dejaron de nuevo el gasto por debajo de este umbral.</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetDetail</name>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Qué muestra el gráfico</translation>
    </message>
    <message>
        <source>Periods that are over</source>
        <translation>Períodos terminados</translation>
    </message>
    <message>
        <source>The data begins within the current period.</source>
        <translation>Los datos comienzan dentro del período actual.</translation>
    </message>
    <message>
        <source>Crossings that were recorded</source>
        <translation>Superaciones registradas</translation>
    </message>
    <message>
        <source>No threshold was crossed so far.</source>
        <translation>Hasta ahora no se ha superado ningún umbral.</translation>
    </message>
    <message>
        <source>Periods before</source>
        <translation>Períodos anteriores</translation>
    </message>
    <message>
        <source>History of crossings</source>
        <translation>Historial de superaciones</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show in Explorer what this budget counts, by user</source>
        <translation>Mostrar en el Explorador lo que cuenta este presupuesto, por usuario</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>This budget has no thresholds.</source>
        <translation>Este presupuesto no tiene umbrales.</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>There is no saved view yet. Save one in Explorer first.</source>
        <translation>Aún no hay vistas guardadas. Guarde primero una en el Explorador.</translation>
    </message>
    <message>
        <source>Amount in dollars</source>
        <translation>Importe en dólares</translation>
    </message>
    <message>
        <source>Thresholds of what is spent</source>
        <translation>Umbrales de lo gastado</translation>
    </message>
    <message>
        <source>Per cent of the amount</source>
        <translation>Porcentaje del importe</translation>
    </message>
    <message>
        <source>Thresholds of the forecast</source>
        <translation>Umbrales de la previsión</translation>
    </message>
    <message>
        <source>Per cent, expected at the period&apos;s end</source>
        <translation>Porcentaje previsto al final del período</translation>
    </message>
    <message>
        <source>Add budget</source>
        <translation>Añadir presupuesto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add a budget</source>
        <translation>Añadir un presupuesto</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>Cambiar el presupuesto</translation>
    </message>
    <message>
        <source>Such as “Platform team”</source>
        <translation>Por ejemplo, «Equipo de plataforma»</translation>
    </message>
    <message>
        <source>By filters</source>
        <translation>Por filtros</translation>
    </message>
    <message>
        <source>By a saved view</source>
        <translation>Por una vista guardada</translation>
    </message>
    <message>
        <source>Saved view whose filters count</source>
        <translation>Vista guardada cuyos filtros cuentan</translation>
    </message>
    <message>
        <source>Connection, billing group, user, model, repository and more; without a filter it counts everything. Values of one kind are alternatives, different kinds all hold.</source>
        <translation>Conexión, grupo de facturación, usuario, modelo, repositorio y más; sin filtros, cuenta todo. Los valores de un mismo tipo son alternativas; los tipos distintos se cumplen todos.</translation>
    </message>
    <message>
        <source>The budget follows the view&apos;s filters when they change. Its dates do not count.</source>
        <translation>El presupuesto sigue los filtros de la vista cuando cambian. Sus fechas no cuentan.</translation>
    </message>
    <message>
        <source>$ amount</source>
        <translation>$ importe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write an amount above $0.</source>
        <translation>Escriba un importe superior a $0.</translation>
    </message>
    <message>
        <source>A budget needs a name.</source>
        <translation>Un presupuesto necesita un nombre.</translation>
    </message>
    <message>
        <source>No view is chosen.</source>
        <translation>No se ha elegido ninguna vista.</translation>
    </message>
    <message>
        <source>Choose a saved view, or count by filters.</source>
        <translation>Elija una vista guardada o cuente por filtros.</translation>
    </message>
    <message>
        <source>With an amount, this says what the budget would have counted so far.</source>
        <translation>Con un importe, aquí se indica lo que el presupuesto habría contado hasta ahora.</translation>
    </message>
    <message>
        <source>%1, counting %2: %3</source>
        <translation>%1, contando %2: %3</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetList</name>
    <message>
        <source>Budgets: Enter changes one, Delete removes it, Alt+Up and Alt+Down move it</source>
        <translation>Presupuestos: Enter cambia uno, Supr lo quita, Alt+Arriba y Alt+Abajo lo mueven</translation>
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
        <translation>Período</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Against the budget as it is today; the day is the one that used all of it up</source>
        <translation>Frente al presupuesto tal como es hoy; el día es el que lo agotó</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>What was spent, of the budget</source>
        <translation>Lo gastado respecto al presupuesto</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Less than nothing: what was spent over it</source>
        <translation>Menos de cero: lo gastado por encima de él</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Kept, as far as known</source>
        <translation>Cumplido, por lo que se sabe</translation>
    </message>
    <message>
        <source>Crossed on %1</source>
        <translation>Superado el %1</translation>
    </message>
    <message>
        <source>Crossed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>The data does not reach back to the period&apos;s first day: more may have been spent.</source>
        <translation>Los datos no llegan hasta el primer día del período: puede haberse gastado más.</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetStrip</name>
    <message>
        <source>Budget “%1”</source>
        <translation>Presupuesto «%1»</translation>
    </message>
    <message>
        <source>Budget “%1”, %2. %3</source>
        <translation>Presupuesto «%1», %2. %3</translation>
    </message>
    <message>
        <source>Click to see the budgets</source>
        <translation>Haga clic para ver los presupuestos</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetsPage</name>
    <message>
        <source>Know before the budget is used up</source>
        <translation>Sépalo antes de que se agote el presupuesto</translation>
    </message>
    <message>
        <source>Connect your Cursor team, give teams, models or repositories a budget, and see the day on which it will not be enough.</source>
        <translation>Conecte su equipo de Cursor, asigne un presupuesto a equipos, modelos o repositorios y vea qué día dejará de alcanzar.</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Add budget</source>
        <translation>Añadir presupuesto</translation>
    </message>
    <message>
        <source>Give the spend a limit</source>
        <translation>Ponga un límite al gasto</translation>
    </message>
    <message>
        <source>A budget for everything, or for a team, a person, a model or a repository: see how full it is, whether it will hold, and on which day it is used up.</source>
        <translation>Un presupuesto para todo, o para un equipo, una persona, un modelo o un repositorio: vea cuánto se ha consumido, si alcanzará y qué día se agota.</translation>
    </message>
    <message>
        <source>Add the first budget</source>
        <translation>Añadir el primer presupuesto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Se ha restaurado.</translation>
    </message>
    <message>
        <source>1 budget</source>
        <translation>1 presupuesto</translation>
    </message>
    <message>
        <source>%1 budgets</source>
        <translation>%1 presupuestos</translation>
    </message>
    <message>
        <source>%1 crossed</source>
        <translation>superados: %1</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>en riesgo: %1</translation>
    </message>
    <message>
        <source>%1 on course</source>
        <translation>encaminados: %1</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>desconocidos: %1</translation>
    </message>
    <message>
        <source>The budget “%1” was removed, with its history.</source>
        <translation>Se quitó el presupuesto «%1» con su historial.</translation>
    </message>
</context>
<context>
    <name>spend::ui::BurnChart</name>
    <message>
        <source>Commitment used over time</source>
        <translation>Compromiso usado en el tiempo</translation>
    </message>
    <message>
        <source>%1 of %2 are used. Left and Right walk the days.</source>
        <translation>Se ha usado %1 de %2. Izquierda y Derecha recorren los días.</translation>
    </message>
    <message>
        <source>commitment %1</source>
        <translation>compromiso: %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>80 of 100 cases</source>
        <translation>80 de cada 100 casos</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
</context>
<context>
    <name>spend::ui::BurnDownChart</name>
    <message>
        <source>%1, day by day: spent, expected and an even pace; Left and Right walk through it</source>
        <translation>%1, día por día: gastado, previsto y ritmo constante; Izquierda y Derecha lo recorren</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>Ritmo constante</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Sin saldo</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Presupuesto %1</translation>
    </message>
    <message>
        <source>Expected by the end of the day</source>
        <translation>Previsto al final del día</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>Gastado hasta ahora</translation>
    </message>
    <message>
        <source>Left of %1</source>
        <translation>Restante de %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::CalendarSection</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días laborables</translation>
    </message>
    <message>
        <source>Forecasts, budgets and digests know that less is spent on the others.</source>
        <translation>Las previsiones, los presupuestos y los resúmenes tienen en cuenta que en los demás se gasta menos.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Días festivos</translation>
    </message>
    <message>
        <source>Import them from an iCalendar file (.ics) of your country, as calendar programs and holiday services offer it. Importing a calendar of the same name again replaces its days.</source>
        <translation>Impórtelos de un archivo iCalendar (.ics) de su país, como los que ofrecen los programas de calendario y los servicios de festivos. Al importar de nuevo un calendario con el mismo nombre se reemplazan sus días.</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>Importar archivo…</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Días libres</translation>
    </message>
    <message>
        <source>Add your own, such as a company holiday. Days are UTC days.</source>
        <translation>Añada los suyos, como un día libre de la empresa. Los días son días UTC.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name, such as Company holiday</source>
        <translation>Nombre, p. ej. Festivo de empresa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>over since %1: import a newer file</source>
        <translation>terminado desde %1: importe un archivo más reciente</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>Se quitó «%1».</translation>
    </message>
    <message>
        <source>No calendar is imported.</source>
        <translation>No hay ningún calendario importado.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) added.</source>
        <translation>
            <numerusform>Se añadió %n día.</numerusform>
            <numerusform>Se añadieron %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Se quitó %1.</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Importar festivos</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics);;All files (*)</source>
        <translation>Archivos iCalendar (*.ics);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of “%1” are imported.</source>
        <translation>
            <numerusform>Se importó %n día de «%1».</numerusform>
            <numerusform>Se importaron %n días de «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spend::ui::ChannelDialog</name>
    <message>
        <source>Send a test</source>
        <translation>Enviar prueba</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Añadir canal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Añadir un canal</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar «%1»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Falta la contraseña.</translation>
    </message>
    <message>
        <source>The webhook&apos;s URL is missing.</source>
        <translation>Falta la URL del webhook.</translation>
    </message>
    <message>
        <source>Enter it, or leave the user name empty if the server asks for none.</source>
        <translation>Introdúzcala, o deje vacío el usuario si el servidor no lo pide.</translation>
    </message>
    <message>
        <source>Copy it from where the webhook was made.</source>
        <translation>Cópiela del lugar donde se creó el webhook.</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Enviando una prueba…</translation>
    </message>
    <message>
        <source>The test was sent.</source>
        <translation>Se envió la prueba.</translation>
    </message>
    <message>
        <source>Look whether it arrived.</source>
        <translation>Compruebe si ha llegado.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ChannelForm</name>
    <message>
        <source>In Slack: an app with “Incoming Webhooks”, then “Add New Webhook to Workspace”. Whoever knows the URL can post, so it goes to this computer&apos;s keychain.</source>
        <translation>En Slack: una aplicación con «Incoming Webhooks» y después «Add New Webhook to Workspace». Quien conozca la URL puede publicar, por lo que se guarda en el llavero de este dispositivo.</translation>
    </message>
    <message>
        <source>In Teams: the channel&apos;s “Workflows”, then “Post to a channel when a webhook request is received”. Whoever knows the URL can post, so it goes to this computer&apos;s keychain.</source>
        <translation>En Teams: «Workflows» del canal y después «Post to a channel when a webhook request is received». Quien conozca la URL puede publicar, por lo que se guarda en el llavero de este dispositivo.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Shown by this desktop&apos;s notifications while Spendscope is open, or by an icon in the tray where there are none. “Open” leads to the page concerned.</source>
        <translation>Se muestra en las notificaciones de este escritorio mientras Spendscope está abierto, o con un icono en la bandeja donde no las haya. «Revisar» lleva a la página correspondiente.</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL del webhook</translation>
    </message>
    <message>
        <source>Unchanged, in the keychain</source>
        <translation>Sin cambios, en el llavero</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation>Programa y argumentos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>No shell reads it; words with blanks go in double quotes. The program gets the alert as JSON on standard input. Exit status 0 means told.</source>
        <translation>Ningún shell lo interpreta; las palabras con espacios van entre comillas dobles. El programa recibe la alerta como JSON por la entrada estándar. El código de salida 0 significa notificado.</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Qué notifica</translation>
    </message>
    <message>
        <source>From which severity on</source>
        <translation>Desde qué gravedad</translation>
    </message>
</context>
<context>
    <name>spend::ui::ChannelRow</name>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tell by %1</source>
        <translation>Notificar por %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Enviando una prueba…</translation>
    </message>
    <message>
        <source>The test was sent.</source>
        <translation>Se envió la prueba.</translation>
    </message>
    <message>
        <source>Look whether it arrived.</source>
        <translation>Compruebe si ha llegado.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ChargebackPage</name>
    <message>
        <source>Charge spend to those who caused it</source>
        <translation>Impute el gasto a quien lo genera</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and each month and billing cycle is shared out here to billing groups or to your own cost centres, ready for finance.</source>
        <translation>Conecte su equipo de Cursor y cada mes y cada ciclo de facturación se repartirán aquí entre grupos de facturación o sus propios centros de costos, listos para finanzas.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Imputación</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>Imputado a</translation>
    </message>
    <message>
        <source>Billing groups</source>
        <translation>Grupos de facturación</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Centros de costos</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Informe de</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Ciclo de facturación</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Who is charged what, to the cent what the usage events cost; ready for finance.</source>
        <translation>Cuánto se imputa a cada uno, al centavo lo que cuestan los eventos de uso; listo para finanzas.</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Guardar el informe como PDF</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save a row for each person, for spreadsheets and ledgers</source>
        <translation>Guardar una fila por persona, para hojas de cálculo y libros contables</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>Save the report as one web page that needs nothing else</source>
        <translation>Guardar el informe como una sola página web que no necesita nada más</translation>
    </message>
    <message>
        <source>Cost centres…</source>
        <translation>Centros de costos…</translation>
    </message>
    <message>
        <source>To a folder…</source>
        <translation>A una carpeta…</translation>
    </message>
    <message>
        <source>Put each report into a folder by itself</source>
        <translation>Guardar cada informe en una carpeta automáticamente</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Seudónimos</translation>
    </message>
    <message>
        <source>Other names for people, the same in each report</source>
        <translation>Otros nombres para las personas, iguales en cada informe</translation>
    </message>
    <message>
        <source>Chargeback report</source>
        <translation>Informe de imputación</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Guardar como HTML</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>The list of cost centres is kept.</source>
        <translation>Se guardó la lista de centros de costos.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ChartCard</name>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Show users instead</source>
        <translation>Mostrar usuarios</translation>
    </message>
    <message>
        <source>%1 largest of %2 %3</source>
        <translation>%1 mayores de %2 %3</translation>
    </message>
    <message>
        <source>Billing groups are not visible</source>
        <translation>Los grupos de facturación no son visibles</translation>
    </message>
    <message>
        <source>This key does not see billing groups, as on a Teams plan. Costs by user, model and kind are complete.</source>
        <translation>Esta clave no ve los grupos de facturación, como ocurre en un plan Teams. Los costos por usuario, modelo y tipo están completos.</translation>
    </message>
    <message>
        <source>Repositories are not visible</source>
        <translation>Los repositorios no son visibles</translation>
    </message>
    <message>
        <source>This key does not see commits, as on a Teams plan, so spend can&apos;t be attributed to repositories. Costs by user, model and kind are complete.</source>
        <translation>Esta clave no ve los commits, como ocurre en un plan Teams, así que el gasto no se puede atribuir a repositorios. Los costos por usuario, modelo y tipo están completos.</translation>
    </message>
    <message>
        <source>No spend in this range</source>
        <translation>Sin gasto en este intervalo</translation>
    </message>
    <message>
        <source>Nothing was used from %1 to %2 with these filters. Choose another range or remove a filter.</source>
        <translation>No se usó nada de %1 a %2 con estos filtros. Elija otro intervalo o quite un filtro.</translation>
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
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Press to change this filter, Delete removes it</source>
        <translation>Pulse para cambiar este filtro; Supr lo quita</translation>
    </message>
    <message>
        <source>Press to remove this filter</source>
        <translation>Pulse para quitar este filtro</translation>
    </message>
    <message>
        <source>Change this filter; Delete removes it</source>
        <translation>Cambiar este filtro; Supr lo quita</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
</context>
<context>
    <name>spend::ui::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation>%1 (no cabe)</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Columnas habituales</translation>
    </message>
</context>
<context>
    <name>spend::ui::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Search people, models, repositories, views, pages and actions</source>
        <translation>Buscar personas, modelos, repositorios, vistas, páginas y acciones</translation>
    </message>
    <message>
        <source>Search people, models, repositories, views, actions…</source>
        <translation>Buscar personas, modelos, repositorios, vistas, acciones…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to close</source>
        <translation>↑ ↓ para elegir · Enter para abrir · Esc para cerrar</translation>
    </message>
    <message>
        <source>Nothing to go to yet.</source>
        <translation>Aún no hay adónde ir.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nada se llama «%1».</translation>
    </message>
</context>
<context>
    <name>spend::ui::ComparePicker</name>
    <message>
        <source>No comparison</source>
        <translation>Sin comparación</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Período anterior</translation>
    </message>
    <message>
        <source>Same days of the last cycle</source>
        <translation>Mismos días del último ciclo</translation>
    </message>
    <message>
        <source>Same period a year ago</source>
        <translation>Mismo período hace un año</translation>
    </message>
    <message>
        <source>Own dates…</source>
        <translation>Otras fechas…</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation>Frente a: %1</translation>
    </message>
    <message>
        <source>there are no such days</source>
        <translation>no existen esos días</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>Comparación: %1</translation>
    </message>
    <message>
        <source>Comparison: %1, %2</source>
        <translation>Comparación: %1, %2</translation>
    </message>
</context>
<context>
    <name>spend::ui::ConnectPage</name>
    <message>
        <source>Connect a Cursor team</source>
        <translation>Conectar un equipo de Cursor</translation>
    </message>
    <message>
        <source>Spendscope reads usage and cost. It changes nothing in your team.</source>
        <translation>Spendscope lee el uso y el costo. No cambia nada en su equipo.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Asking Cursor what this key can see…</source>
        <translation>Consultando a Cursor qué puede ver esta clave…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
</context>
<context>
    <name>spend::ui::ConnectionCard</name>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>¿Qué falta?</translation>
    </message>
    <message>
        <source>Enter new key…</source>
        <translation>Nueva clave…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexión %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More actions: %1</source>
        <translation>Más acciones: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::ConnectionForm</name>
    <message>
        <source>For example your team&apos;s name</source>
        <translation>Por ejemplo, el nombre de su equipo</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>Advanced: base URL, first day, interval, proxy, certificate</source>
        <translation>Avanzado: URL base, primer día, frecuencia, proxy, certificado</translation>
    </message>
    <message>
        <source>Admin API key</source>
        <translation>Clave de Admin API</translation>
    </message>
    <message>
        <source>Cursor Dashboard → Settings → Advanced → Admin API Keys → New API Key, scope Read-only.</source>
        <translation>Cursor Dashboard → Settings → Advanced → Admin API Keys → New API Key, ámbito Read-only.</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Abrir el panel de Cursor</translation>
    </message>
    <message>
        <source>Paste the Admin API key here.</source>
        <translation>Pegue aquí la clave de Admin API.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ConnectionsPage</name>
    <message>
        <source>Connect your Cursor team</source>
        <translation>Conecte su equipo de Cursor</translation>
    </message>
    <message>
        <source>One Admin API key is enough to see what your team spends, by person, billing group, model and repository.</source>
        <translation>Basta una clave de Admin API para ver lo que gasta su equipo por persona, grupo de facturación, modelo y repositorio.</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Añadir conexión</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Add a Cursor team (Ctrl+N)</source>
        <translation>Añadir un equipo de Cursor (Ctrl+N)</translation>
    </message>
    <message>
        <source>Each connection reads one Cursor team. Keys stay in this computer&apos;s keychain.</source>
        <translation>Cada conexión lee un equipo de Cursor. Las claves permanecen en el llavero de este dispositivo.</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>¿Qué falta?</translation>
    </message>
    <message>
        <source>“%1” does not see %2.</source>
        <translation>«%1» no ve %2.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message>
        <source>Its %1 events and its key are deleted from this computer. Nothing changes at Cursor. This can&apos;t be undone; the figures can be read again with a new connection as far as Cursor still has them.</source>
        <translation>Sus %1 eventos y su clave se eliminan de este dispositivo. En Cursor no cambia nada. No se puede deshacer; las cifras pueden leerse de nuevo con otra conexión mientras Cursor las conserve.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>spend::ui::ContractForm</name>
    <message>
        <source>Write %1 as year-month-day, such as 2027-03-01.</source>
        <translation>Escriba %1 como año-mes-día, por ejemplo 2027-03-01.</translation>
    </message>
    <message>
        <source>Discount on seats in per cent</source>
        <translation>Descuento en licencias, en porcentaje</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Committed amount in dollars</source>
        <translation>Importe comprometido en dólares</translation>
    </message>
    <message>
        <source>$ amount</source>
        <translation>$ importe</translation>
    </message>
    <message>
        <source>First day of the commitment</source>
        <translation>Primer día del compromiso</translation>
    </message>
    <message>
        <source>from: 2026-03-01</source>
        <translation>desde: 2026-03-01</translation>
    </message>
    <message>
        <source>Last day of the commitment</source>
        <translation>Último día del compromiso</translation>
    </message>
    <message>
        <source>to: 2027-02-28</source>
        <translation>hasta: 2027-02-28</translation>
    </message>
    <message>
        <source>The team&apos;s on-demand limit a cycle, in dollars</source>
        <translation>Límite bajo demanda del equipo por ciclo, en dólares</translation>
    </message>
    <message>
        <source>$ a cycle</source>
        <translation>$ por ciclo</translation>
    </message>
    <message>
        <source>Start of the contract</source>
        <translation>Inicio del contrato</translation>
    </message>
    <message>
        <source>starts: 2026-03-01</source>
        <translation>inicio: 2026-03-01</translation>
    </message>
    <message>
        <source>Renewal of the contract</source>
        <translation>Renovación del contrato</translation>
    </message>
    <message>
        <source>renews: 2027-03-01</source>
        <translation>renovación: 2027-03-01</translation>
    </message>
    <message>
        <source>Days of notice before the renewal</source>
        <translation>Días de preaviso antes de la renovación</translation>
    </message>
    <message>
        <source>Active days in 30 below which a seat is barely used</source>
        <translation>Días activos de 30 por debajo de los cuales una licencia tiene poco uso</translation>
    </message>
    <message>
        <source>Seats count too</source>
        <translation>Las licencias también cuentan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Remove contract</source>
        <translation>Quitar contrato</translation>
    </message>
    <message>
        <source>Seat type that most members have</source>
        <translation>Tipo de licencia de la mayoría de los miembros</translation>
    </message>
    <message>
        <source>What counts towards the commitment</source>
        <translation>Qué cuenta para el compromiso</translation>
    </message>
    <message>
        <source>All usage</source>
        <translation>Todo el uso</translation>
    </message>
    <message>
        <source>Only on-demand</source>
        <translation>Solo bajo demanda</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Lo acordado</translation>
    </message>
    <message>
        <source>Cursor&apos;s API tells none of this. It is kept here only, and only for reading.</source>
        <translation>La API de Cursor no indica nada de esto. Se guarda solo aquí y solo como referencia.</translation>
    </message>
    <message>
        <source>Seat types</source>
        <translation>Tipos de licencia</translation>
    </message>
    <message>
        <source>Most have</source>
        <translation>La mayoría tiene</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Excepto</translation>
    </message>
    <message>
        <source>Discount on seats, %</source>
        <translation>Descuento en licencias, %</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Counts towards it</source>
        <translation>Cuenta para él</translation>
    </message>
    <message>
        <source>Team&apos;s limit</source>
        <translation>Límite del equipo</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Notice, days before</source>
        <translation>Preaviso, días antes</translation>
    </message>
    <message>
        <source>Barely used below</source>
        <translation>Poco uso por debajo de</translation>
    </message>
    <message>
        <source> active days in 30</source>
        <translation> días activos de 30</translation>
    </message>
    <message>
        <source>The pool of on-demand spend that all share in a billing cycle</source>
        <translation>El fondo común de gasto bajo demanda que todos comparten en un ciclo de facturación</translation>
    </message>
    <message>
        <source>The discount must lie between 0 and 100 %.</source>
        <translation>El descuento debe estar entre 0 y 100 %.</translation>
    </message>
    <message>
        <source>the commitment&apos;s first day</source>
        <translation>el primer día del compromiso</translation>
    </message>
    <message>
        <source>the commitment&apos;s last day</source>
        <translation>el último día del compromiso</translation>
    </message>
    <message>
        <source>the contract&apos;s start</source>
        <translation>el inicio del contrato</translation>
    </message>
    <message>
        <source>the renewal</source>
        <translation>la renovación</translation>
    </message>
    <message>
        <source>The commitment needs a first and a last day.</source>
        <translation>El compromiso necesita un primer y un último día.</translation>
    </message>
    <message>
        <source>It is for</source>
        <translation>Vale para</translation>
    </message>
</context>
<context>
    <name>spend::ui::ContractTab</name>
    <message>
        <source>The commitment&apos;s period begins on %1.</source>
        <translation>El período del compromiso comienza el %1.</translation>
    </message>
    <message>
        <source>%1 of %2 are used, after %3 of the time.</source>
        <translation>Se ha usado %1 de %2, transcurrido %3 del tiempo.</translation>
    </message>
    <message>
        <source>It was used up on %1.</source>
        <translation>Se agotó el %1.</translation>
    </message>
    <message>
        <source>At this pace it runs out on %1, %2 before the period ends.</source>
        <translation>A este ritmo se agota el %1, %2 antes de que termine el período.</translation>
    </message>
    <message>
        <source>At this pace %1 would be left on %2.</source>
        <translation>A este ritmo quedaría %1 el %2.</translation>
    </message>
    <message>
        <source>The period is over; %1 were left.</source>
        <translation>El período ha terminado; sobró %1.</translation>
    </message>
    <message>
        <source>Seats count towards it, but no price is typed in, so they are missing here.</source>
        <translation>Las licencias cuentan para él, pero no se ha indicado ningún precio, así que no figuran aquí.</translation>
    </message>
    <message>
        <source>%1 of it are seats, at today&apos;s number and price.</source>
        <translation>De ello, %1 son licencias, al número y precio de hoy.</translation>
    </message>
    <message>
        <source>Usage was read from %1 on only: what was used before is missing.</source>
        <translation>El uso solo se leyó desde %1: falta lo que se usó antes.</translation>
    </message>
    <message>
        <source>The period&apos;s usage was not read in whole.</source>
        <translation>El uso del período no se leyó completo.</translation>
    </message>
    <message>
        <source>Seats a month</source>
        <translation>Licencias al mes</translation>
    </message>
    <message>
        <source>Commitment used</source>
        <translation>Compromiso usado</translation>
    </message>
    <message>
        <source>At its end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Notice until</source>
        <translation>Preaviso hasta</translation>
    </message>
    <message>
        <source>Commitment: used and expected</source>
        <translation>Compromiso: usado y previsto</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>What was agreed for </source>
        <translation>Lo acordado para </translation>
    </message>
    <message>
        <source>, typed in here, and how the commitment is used up</source>
        <translation>, indicado aquí, y cómo se consume el compromiso</translation>
    </message>
    <message>
        <source>for %1 seats, after the discount</source>
        <translation>por %1 licencias, con el descuento aplicado</translation>
    </message>
    <message>
        <source>no seat price typed in</source>
        <translation>precio de licencia sin indicar</translation>
    </message>
    <message>
        <source>no commitment typed in</source>
        <translation>compromiso sin indicar</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>after %1 of the time</source>
        <translation>transcurrido %1 del tiempo</translation>
    </message>
    <message>
        <source>beyond it</source>
        <translation>por encima</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restante</translation>
    </message>
    <message>
        <source>used up on %1</source>
        <translation>agotado el %1</translation>
    </message>
    <message>
        <source>runs out on %1</source>
        <translation>se agota el %1</translation>
    </message>
    <message>
        <source>expected on %1</source>
        <translation>previsto el %1</translation>
    </message>
    <message>
        <source>no renewal typed in</source>
        <translation>renovación sin indicar</translation>
    </message>
    <message>
        <source>over; it renews on %1</source>
        <translation>vencido; se renueva el %1</translation>
    </message>
    <message>
        <source>in %1; renews %2</source>
        <translation>en %1; se renueva %2</translation>
    </message>
    <message>
        <source>Type in the amount that the team agreed to spend and the days it is for, and see here how it is used up and where it leads.</source>
        <translation>Indique el importe que el equipo acordó gastar y los días que abarca, y vea aquí cómo se consume y adónde lleva.</translation>
    </message>
</context>
<context>
    <name>spend::ui::CopyPlanDialog</name>
    <message>
        <source>Put each report into a folder by itself</source>
        <translation>Guardar cada informe en una carpeta automáticamente</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Pseudonyms instead of names and e-mails</source>
        <translation>Seudónimos en lugar de nombres y correos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Reports to a folder</source>
        <translation>Informes a una carpeta</translation>
    </message>
    <message>
        <source>Such as a folder that finance reads</source>
        <translation>Por ejemplo, una carpeta que lee finanzas</translation>
    </message>
    <message>
        <source>Billing groups</source>
        <translation>Grupos de facturación</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Centros de costos</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Ciclo de facturación</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>Imputado a</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Informe de</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>A PDF, a CSV and an HTML file, once 48 hours have passed since the month or cycle ended and all its events have been read; each report once, while this window is open.</source>
        <translation>Un archivo PDF, uno CSV y uno HTML, cuando hayan pasado 48 horas desde el final del mes o del ciclo y se hayan leído todos sus eventos; cada informe una sola vez, mientras esta ventana esté abierta.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Carpeta de los informes</translation>
    </message>
    <message>
        <source>Reports go to %1.</source>
        <translation>Los informes se guardan en %1.</translation>
    </message>
    <message>
        <source>Reports go nowhere by themselves.</source>
        <translation>Los informes no se guardan automáticamente.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No guardado</translation>
    </message>
</context>
<context>
    <name>spend::ui::CostCentresDialog</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of cost centres.</source>
        <translation>%1 es demasiado grande para una lista de centros de costos.</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Guardar lista…</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Conservar esta lista</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Centros de costos</translation>
    </message>
    <message>
        <source>Read a list…</source>
        <translation>Leer una lista…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Lines of the list, and people whom it does not name</source>
        <translation>Líneas de la lista y personas que no figuran en ella</translation>
    </message>
    <message>
        <source>No list is kept yet. Read a CSV file of two columns: an e-mail or a billing group, and the cost centre.</source>
        <translation>Aún no hay ninguna lista guardada. Lea un archivo CSV de dos columnas: un correo o un grupo de facturación, y el centro de costos.</translation>
    </message>
    <message>
        <source>A CSV of two columns: an e-mail or a billing group (its name or id), and the cost centre. An e-mail goes before a billing group; who is named by neither stays unassigned.</source>
        <translation>Un CSV de dos columnas: un correo o un grupo de facturación (su nombre o id), y el centro de costos. El correo tiene prioridad sobre el grupo; quien no figure por ninguno de los dos queda sin asignar.</translation>
    </message>
    <message>
        <source>Read a list of cost centres</source>
        <translation>Leer una lista de centros de costos</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSV (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 lines match · %4 named twice · %5 in no cost centre · %6 of the last 90 days is assigned</source>
        <translation>%1 · coinciden %2 de %3 líneas · repetidas: %4 · sin centro de costos: %5 · asignado de los últimos 90 días: %6</translation>
    </message>
    <message numerus="yes">
        <source>%n cost centre(s)</source>
        <translation>
            <numerusform>%n centro de costos</numerusform>
            <numerusform>%n centros de costos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n línea omitida</numerusform>
            <numerusform>%n líneas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Guardar lista</translation>
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
        <translation>Correo o grupo de facturación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Centro de costos</translation>
    </message>
    <message>
        <source>Cost, 90 days</source>
        <translation>Costo, 90 días</translation>
    </message>
    <message>
        <source>Named twice</source>
        <translation>Repetida</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Desconocida aquí</translation>
    </message>
    <message>
        <source>In no cost centre</source>
        <translation>Sin centro de costos</translation>
    </message>
    <message>
        <source>Several groups</source>
        <translation>Varios grupos</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>%1 of it in cost centres</source>
        <translation>%1 de ello en centros de costos</translation>
    </message>
    <message>
        <source>The list names it on more than one line; the last line counts.</source>
        <translation>La lista lo nombra en más de una línea; cuenta la última.</translation>
    </message>
    <message>
        <source>No person and no billing group of this store is called so.</source>
        <translation>Ninguna persona ni grupo de facturación de esta base de datos se llama así.</translation>
    </message>
    <message>
        <source>No line of the list names this person or the billing group.</source>
        <translation>Ninguna línea de la lista nombra a esta persona ni su grupo de facturación.</translation>
    </message>
    <message>
        <source>More than one billing group is called so; all of them are meant.</source>
        <translation>Más de un grupo de facturación se llama así; se refiere a todos.</translation>
    </message>
</context>
<context>
    <name>spend::ui::DataFaces</name>
    <message>
        <source>Add connection</source>
        <translation>Añadir conexión</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Abrir Conexiones</translation>
    </message>
    <message>
        <source>Loading figures…</source>
        <translation>Cargando cifras…</translation>
    </message>
    <message>
        <source>Your first figures are on their way</source>
        <translation>Sus primeras cifras están en camino</translation>
    </message>
</context>
<context>
    <name>spend::ui::DataKeptSection</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Keep single events</source>
        <translation>Conservar eventos individuales</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Siempre</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Single events</source>
        <translation>Eventos individuales</translation>
    </message>
    <message>
        <source>Every report is made of daily sums, which are kept for ever. The single events behind them can be let go after some months: reports stay as they are, to the cent, but the list of events in Explorer ends there. For everybody who uses this store.</source>
        <translation>Todos los informes se elaboran con sumas diarias, que se conservan siempre. Los eventos individuales en que se basan pueden descartarse al cabo de unos meses: los informes quedan igual, al centavo, pero la lista de eventos del Explorador termina ahí. Para todos los que usan esta base de datos.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Data kept</source>
        <translation>Datos conservados</translation>
    </message>
    <message>
        <source>%1 events before %2 would fold into their daily sums, for good. %3 stay.</source>
        <translation>%1 eventos anteriores a %2 se integrarían en sus sumas diarias, de forma definitiva. Quedan %3.</translation>
    </message>
    <message>
        <source>%1 events before %2 fold into their daily sums once the program is idle, within the hour.</source>
        <translation>%1 eventos anteriores a %2 se integrarán en sus sumas diarias cuando el programa esté inactivo, en menos de una hora.</translation>
    </message>
    <message>
        <source>%1 events are stored one by one. What was folded before stays folded.</source>
        <translation>%1 eventos están guardados uno por uno. Lo que ya se integró sigue integrado.</translation>
    </message>
    <message>
        <source>%1 events are stored one by one; none of them is older.</source>
        <translation>%1 eventos están guardados uno por uno; ninguno es más antiguo.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Conservado.</translation>
    </message>
</context>
<context>
    <name>spend::ui::DateField</name>
    <message>
        <source>For example %1 or 2026-11-22</source>
        <translation>Por ejemplo, %1 o 2026-11-22</translation>
    </message>
</context>
<context>
    <name>spend::ui::DatesDialog</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Otras fechas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>1 day, UTC</source>
        <translation>1 día, UTC</translation>
    </message>
    <message>
        <source>%1 days, UTC</source>
        <translation>%1 días, UTC</translation>
    </message>
</context>
<context>
    <name>spend::ui::DaysOffList</name>
    <message>
        <source>Remove day</source>
        <translation>Quitar día</translation>
    </message>
    <message>
        <source>Days off; Delete removes one</source>
        <translation>Días libres; Supr quita uno</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propio</translation>
    </message>
</context>
<context>
    <name>spend::ui::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The window was too busy to show a notification.</source>
        <translation>La ventana estaba demasiado ocupada para mostrar una notificación.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se volverá a intentar automáticamente.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: it has neither a notification server nor a tray.</source>
        <translation>Este escritorio no muestra notificaciones: no tiene servidor de notificaciones ni bandeja.</translation>
    </message>
    <message>
        <source>Start one, or choose another channel.</source>
        <translation>Inicie uno o elija otro canal.</translation>
    </message>
</context>
<context>
    <name>spend::ui::DiagnosticsDialog</name>
    <message>
        <source>Other names for &amp;e-mail addresses</source>
        <translation>Otros nombres para los corr&amp;eos</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Qué se comunica</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>For whoever helps you: versions, statuses, the last runs and the end of the log. No key is in it. Nothing is sent anywhere; read it before you hand it on.</source>
        <translation>Para quien le ayude: versiones, estados, las últimas ejecuciones y el final del registro. No contiene ninguna clave. No se envía a ninguna parte; léalo antes de entregarlo.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Recopilando…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Texto (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>spend::ui::DifferencesCard</name>
    <message>
        <source>1 user</source>
        <translation>1 usuario</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 usuarios</translation>
    </message>
    <message>
        <source>%1, none of them chiefly</source>
        <translation>%1; nunca como causa principal</translation>
    </message>
    <message>
        <source>%1, chiefly %2 of them</source>
        <translation>%1; causa principal en %2</translation>
    </message>
    <message>
        <source>Kinds of difference</source>
        <translation>Tipos de diferencia</translation>
    </message>
    <message>
        <source>There is nothing to compare in this cycle.</source>
        <translation>No hay nada que comparar en este ciclo.</translation>
    </message>
    <message>
        <source>None: everybody&apos;s events and spend agree to within one cent.</source>
        <translation>Ninguna: los eventos y el gasto de todos coinciden con un margen de un centavo.</translation>
    </message>
</context>
<context>
    <name>spend::ui::DigestPage</name>
    <message>
        <source>Read the week on one page</source>
        <translation>Lea la semana en una página</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and each week and billing cycle is summed up here, to read, to keep and to send.</source>
        <translation>Conecte su equipo de Cursor y cada semana y cada ciclo de facturación se resumirán aquí, para leer, guardar y enviar.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Digest of</source>
        <translation>Resumen de</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Ciclo de facturación</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Whole weeks and billing cycles that are over, summed up on one page.</source>
        <translation>Semanas y ciclos de facturación completos y terminados, resumidos en una página.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Guardar como HTML…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Sends this digest by the alert channels of the schedule</source>
        <translation>Envía este resumen por los canales de alerta de la programación</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Programar…</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Tamaño del papel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Guardar como HTML</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>Copiado como texto.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
</context>
<context>
    <name>spend::ui::DigestPlanForm</name>
    <message>
        <source>Every &amp;week, on</source>
        <translation>Cada &amp;semana, el</translation>
    </message>
    <message>
        <source>Two days after a billing &amp;cycle has ended, once its figures have settled</source>
        <translation>Dos días después del final de un &amp;ciclo de facturación, con sus cifras ya consolidadas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Schedule of digests</source>
        <translation>Programación de resúmenes</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>%1:00 UTC</source>
        <translation>%1:00 UTC</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>at</source>
        <translation>a las</translation>
    </message>
    <message>
        <source>Digests are sent while Spendscope runs, each once, whoever&apos;s window is open. What was due before the schedule is saved is not sent.</source>
        <translation>Los resúmenes se envían mientras Spendscope está en marcha, cada uno una sola vez, sea quien sea quien tenga la ventana abierta. No se envía lo que correspondía antes de guardar la programación.</translation>
    </message>
    <message>
        <source>By these alert channels</source>
        <translation>Por estos canales de alerta</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>No funcionó.</translation>
    </message>
    <message>
        <source>There is none yet. Add e-mail, Slack, Teams or a command under Settings, Alerts.</source>
        <translation>Aún no hay ninguno. Añada correo, Slack, Teams o un comando en Ajustes, Alertas.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Siguiente: %1.</translation>
    </message>
    <message>
        <source>No weekly digest is sent.</source>
        <translation>No se envía ningún resumen semanal.</translation>
    </message>
    <message>
        <source>Nobody would get it.</source>
        <translation>Nadie lo recibiría.</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>Elija al menos un canal.</translation>
    </message>
    <message>
        <source>The schedule is not saved.</source>
        <translation>La programación no se ha guardado.</translation>
    </message>
</context>
<context>
    <name>spend::ui::DigestView</name>
    <message>
        <source>Digest</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>spend::ui::DriverList</name>
    <message>
        <source>What changed, the largest change first</source>
        <translation>Qué cambió, primero el cambio mayor</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Nothing to compare with.</source>
        <translation>No hay con qué comparar.</translation>
    </message>
    <message>
        <source>There are no complete figures for %1, so nobody can tell.</source>
        <translation>No hay cifras completas de %1, así que no se puede saber.</translation>
    </message>
    <message>
        <source>Nothing, against %1.</source>
        <translation>Nada, frente a %1.</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>frente a %1</translation>
    </message>
    <message>
        <source>What changed, open</source>
        <translation>Qué cambió, desplegado</translation>
    </message>
    <message>
        <source>What changed, folded</source>
        <translation>Qué cambió, plegado</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show the first %1</source>
        <translation>Mostrar solo %1</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar todo (%1)</translation>
    </message>
</context>
<context>
    <name>spend::ui::DriverModel</name>
    <message>
        <source>%1
%2, before %3</source>
        <translation>%1
%2, antes %3</translation>
    </message>
</context>
<context>
    <name>spend::ui::EditDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>spend::ui::EventDetails</name>
    <message>
        <source>Choose an event to see every field of it.</source>
        <translation>Elija un evento para ver todos sus campos.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy every field with its name and source</source>
        <translation>Copiar todos los campos con su nombre y origen</translation>
    </message>
    <message>
        <source>Close the event&apos;s fields</source>
        <translation>Cerrar los campos del evento</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Campos del evento</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
</context>
<context>
    <name>spend::ui::EventListModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero los más recientes</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>The billing group that the user was in at that moment</source>
        <translation>El grupo de facturación al que pertenecía el usuario en ese momento</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>“–” where the service gave no cost: counted as $0</source>
        <translation>«–» donde el servicio no indicó costo: cuenta como $0</translation>
    </message>
    <message>
        <source>Billed as</source>
        <translation>Facturado como</translation>
    </message>
    <message>
        <source>On-demand: billed beyond the plan</source>
        <translation>Bajo demanda: facturado aparte del plan</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Request units that the event counts for</source>
        <translation>Unidades de solicitud por las que cuenta el evento</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Input, output, cache write and cache read together</source>
        <translation>Entrada, salida, escritura en caché y lectura de caché juntas</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Escritura caché</translation>
    </message>
    <message>
        <source>Cache write tokens</source>
        <translation>Tokens de escritura en caché</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Lectura caché</translation>
    </message>
    <message>
        <source>Cache read tokens</source>
        <translation>Tokens de lectura de caché</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>List cost less cost, where a list cost is given</source>
        <translation>Costo de lista menos costo, cuando se indica un costo de lista</translation>
    </message>
    <message>
        <source>Token fee</source>
        <translation>Tarifa tokens</translation>
    </message>
    <message>
        <source>Part of cost</source>
        <translation>Parte del costo</translation>
    </message>
    <message>
        <source>Max mode</source>
        <translation>Modo Max</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Token based</source>
        <translation>Por tokens</translation>
    </message>
    <message>
        <source>Free Bugbot</source>
        <translation>Bugbot gratis</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>What the user&apos;s spend of that day is shared out to</source>
        <translation>Entre qué se reparte el gasto del usuario de ese día</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Sin interfaz</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interactivo</translation>
    </message>
    <message>
        <source>The service gave no cost for this event: it counts as $0.</source>
        <translation>El servicio no indicó costo para este evento: cuenta como $0.</translation>
    </message>
    <message>
        <source>Press to see only this</source>
        <translation>Pulse para ver solo esto</translation>
    </message>
</context>
<context>
    <name>spend::ui::EventListView</name>
    <message>
        <source>Loading events…</source>
        <translation>Cargando eventos…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous page, of newer events</source>
        <translation>Página anterior, de eventos más recientes</translation>
    </message>
    <message>
        <source>Newer events (Ctrl+Page Up)</source>
        <translation>Eventos más recientes (Ctrl+Re Pág)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next page, of older events</source>
        <translation>Página siguiente, de eventos más antiguos</translation>
    </message>
    <message>
        <source>Older events (Ctrl+Page Down)</source>
        <translation>Eventos más antiguos (Ctrl+Av Pág)</translation>
    </message>
    <message>
        <source>Events, newest first; Enter filters by a user, group, model or kind, Space shows every field</source>
        <translation>Eventos, primero los más recientes; Enter filtra por usuario, grupo, modelo o tipo, Espacio muestra todos los campos</translation>
    </message>
    <message>
        <source>Only daily sums are kept</source>
        <translation>Solo se conservan sumas diarias</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) match, worth %1. They are older than what Settings, Data kept says, so their figures stay but they can&apos;t be listed one by one.</source>
        <translation>
            <numerusform>Coincide %n evento, por valor de %1. Es más antiguo que lo indicado en Ajustes, Datos conservados, así que sus cifras permanecen, pero no se puede mostrar por separado.</numerusform>
            <numerusform>Coinciden %n eventos, por valor de %1. Son más antiguos que lo indicado en Ajustes, Datos conservados, así que sus cifras permanecen, pero no se pueden mostrar uno por uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>No events match</source>
        <translation>Ningún evento coincide</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aún no hay eventos</translation>
    </message>
    <message>
        <source>Nothing was used from %1 to %2 with these filters. Choose another range or remove a filter.</source>
        <translation>No se usó nada de %1 a %2 con estos filtros. Elija otro intervalo o quite un filtro.</translation>
    </message>
    <message>
        <source>Events show here as soon as a connection has read some.</source>
        <translation>Los eventos aparecen aquí en cuanto una conexión ha leído alguno.</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Evento %1 de %2</translation>
    </message>
    <message>
        <source>Events %1–%2 of %3</source>
        <translation>Eventos %1–%2 de %3</translation>
    </message>
    <message>
        <source>%1 in all, of which %2 falls to these repositories</source>
        <translation>%1 en total; a estos repositorios corresponde %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message numerus="yes">
        <source>%n without a cost</source>
        <translation>
            <numerusform>%n sin costo</numerusform>
            <numerusform>%n sin costo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) kept as daily sums</source>
        <translation>
            <numerusform>%n más antiguo conservado como sumas diarias</numerusform>
            <numerusform>%n más antiguos conservados como sumas diarias</numerusform>
        </translation>
    </message>
    <message>
        <source>An event&apos;s cost is shared out with its user&apos;s day, so an event may fall to other repositories too.</source>
        <translation>El costo de un evento se reparte con el día de su usuario, así que un evento puede corresponder también a otros repositorios.</translation>
    </message>
    <message>
        <source>Only user: %1</source>
        <translation>Solo el usuario: %1</translation>
    </message>
    <message>
        <source>Only billing group: %1</source>
        <translation>Solo el grupo de facturación: %1</translation>
    </message>
    <message>
        <source>Only model: %1</source>
        <translation>Solo el modelo: %1</translation>
    </message>
    <message>
        <source>Only kind: %1</source>
        <translation>Solo el tipo: %1</translation>
    </message>
    <message>
        <source>Show every field</source>
        <translation>Mostrar todos los campos</translation>
    </message>
    <message>
        <source>Copy every field</source>
        <translation>Copiar todos los campos</translation>
    </message>
    <message>
        <source>Copy conversation id</source>
        <translation>Copiar id de la conversación</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExplanationPanel</name>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open Reconcile</source>
        <translation>Abrir Conciliación</translation>
    </message>
    <message>
        <source>Copy the whole explanation as text</source>
        <translation>Copiar toda la explicación como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Explanation of %1</source>
        <translation>Explicación de %1</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExploreChart</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Añadir nota…</translation>
    </message>
    <message>
        <source>Show notes and price changes</source>
        <translation>Mostrar notas y cambios de precio</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExploreModel</name>
    <message>
        <source>Other (%1)</source>
        <translation>Otros (%1)</translation>
    </message>
    <message>
        <source>The rows without a colour of their own in the chart</source>
        <translation>Las filas sin color propio en el gráfico</translation>
    </message>
    <message>
        <source>Nothing in this range any more</source>
        <translation>Ya no hay nada en este intervalo</translation>
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
        <translation>Gasto por fila; Enter filtra por la fila, Ctrl+Enter la abre, F2 explica una cifra</translation>
    </message>
    <message>
        <source>Nothing in this range with these filters.</source>
        <translation>Nada en este intervalo con estos filtros.</translation>
    </message>
    <message>
        <source>Show the second grouping as columns</source>
        <translation>Mostrar la segunda agrupación como columnas</translation>
    </message>
    <message>
        <source>Show the second grouping within the rows</source>
        <translation>Mostrar la segunda agrupación dentro de las filas</translation>
    </message>
    <message>
        <source>Close Other</source>
        <translation>Cerrar Otros</translation>
    </message>
    <message>
        <source>Open Other</source>
        <translation>Abrir Otros</translation>
    </message>
    <message>
        <source>Filter by both</source>
        <translation>Filtrar por ambos</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation>Filtrar por esto</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Ver en detalle</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExplorerControls</name>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Time step</source>
        <translation>Granularidad</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Plan apart</source>
        <translation>Separar plan</translation>
    </message>
    <message>
        <source>The rows that moved the total against the period of comparison</source>
        <translation>Las filas que movieron el total frente al período de comparación</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>What the plan includes is hatched, what is billed on top of it is solid</source>
        <translation>Lo que incluye el plan va rayado; lo que se factura aparte, liso</translation>
    </message>
    <message>
        <source>Top </source>
        <translation>Top </translation>
    </message>
    <message>
        <source>Rows with a colour of their own</source>
        <translation>Filas con color propio</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExplorerFigures</name>
    <message>
        <source>Billing groups are not visible</source>
        <translation>Los grupos de facturación no son visibles</translation>
    </message>
    <message>
        <source>This key does not see billing groups, as on a Teams plan. Costs by user, model and kind are complete.</source>
        <translation>Esta clave no ve los grupos de facturación, como ocurre en un plan Teams. Los costos por usuario, modelo y tipo están completos.</translation>
    </message>
    <message>
        <source>Repositories are not visible</source>
        <translation>Los repositorios no son visibles</translation>
    </message>
    <message>
        <source>This key does not see commits, as on a Teams plan, so spend can&apos;t be attributed to repositories. Costs by user, model and kind are complete.</source>
        <translation>Esta clave no ve los commits, como ocurre en un plan Teams, así que el gasto no se puede atribuir a repositorios. Los costos por usuario, modelo y tipo están completos.</translation>
    </message>
    <message>
        <source>No spend in this range</source>
        <translation>Sin gasto en este intervalo</translation>
    </message>
    <message>
        <source>Nothing was used from %1 to %2 with these filters. Choose another range or remove a filter.</source>
        <translation>No se usó nada de %1 a %2 con estos filtros. Elija otro intervalo o quite un filtro.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExplorerHead</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorador</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExplorerPage</name>
    <message>
        <source>Find out who, what, where and why</source>
        <translation>Averigüe quién, qué, dónde y por qué</translation>
    </message>
    <message>
        <source>Connect your Cursor team to explore its spend by person, group, model, repository and time, down to the single event.</source>
        <translation>Conecte su equipo de Cursor para explorar su gasto por persona, grupo, modelo, repositorio y tiempo, hasta cada evento individual.</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorador</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExportDialog</name>
    <message>
        <source>Other names for people, the same at each export</source>
        <translation>Otros nombres para las personas, iguales en cada exportación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exportar datos</translation>
    </message>
    <message>
        <source>Cost in full, for spreadsheets (CSV)</source>
        <translation>Costo completo, para hojas de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Usage events, each with every field (CSV)</source>
        <translation>Eventos de uso, cada uno con todos sus campos (CSV)</translation>
    </message>
    <message>
        <source>FOCUS 1.3 cost data (CSV)</source>
        <translation>Datos de costos FOCUS 1.3 (CSV)</translation>
    </message>
    <message>
        <source>FOCUS 1.4 cost data (CSV)</source>
        <translation>Datos de costos FOCUS 1.4 (CSV)</translation>
    </message>
    <message>
        <source>FOCUS 1.3 cost data (JSON)</source>
        <translation>Datos de costos FOCUS 1.3 (JSON)</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Último día (UTC)</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Primer día (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>For FOCUS exports</source>
        <translation>Para exportaciones FOCUS</translation>
    </message>
    <message>
        <source>A row for each day, person, billing group, repository, model and kind, in dollars.</source>
        <translation>Una fila por cada día, persona, grupo de facturación, repositorio, modelo y tipo, en dólares.</translation>
    </message>
    <message>
        <source>A row for each usage event, newest first, in dollars.</source>
        <translation>Una fila por cada evento de uso, primero los más recientes, en dólares.</translation>
    </message>
    <message>
        <source>The FinOps Foundation&apos;s open schema for FinOps tools. A file with the metadata is written beside it. Don&apos;t add it to Cursor&apos;s invoice.</source>
        <translation>El esquema abierto de la FinOps Foundation para herramientas de FinOps. Junto a él se escribe un archivo con los metadatos. No lo sume a la factura de Cursor.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
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
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
</context>
<context>
    <name>spend::ui::FigureHeader</name>
    <message>
        <source>Columns: Left and Right choose, Space sorts</source>
        <translation>Columnas: Izquierda y Derecha eligen, Espacio ordena</translation>
    </message>
</context>
<context>
    <name>spend::ui::FigureTable</name>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>Explicar esta cifra</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copiar celda</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>Copiar %n fila</numerusform>
            <numerusform>Copiar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar fila</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
</context>
<context>
    <name>spend::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 valores</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: no %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Click to change, the cross or Delete removes</source>
        <translation>Haga clic para cambiarlo; el aspa o Supr lo quita</translation>
    </message>
</context>
<context>
    <name>spend::ui::FilterPicker</name>
    <message>
        <source>Which list</source>
        <translation>Qué lista</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrar por</translation>
    </message>
    <message>
        <source>Back to what to filter by</source>
        <translation>Volver a la elección del filtro</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>Buscar valores</translation>
    </message>
    <message>
        <source>Values: Space ticks, Enter chooses one alone</source>
        <translation>Valores: Espacio marca, Enter elige solo uno</translation>
    </message>
    <message>
        <source>%1, filtered by %2</source>
        <translation>%1, filtrado por %2</translation>
    </message>
    <message>
        <source>Reading values…</source>
        <translation>Leyendo valores…</translation>
    </message>
    <message>
        <source>Nothing to filter by in this range.</source>
        <translation>No hay por qué filtrar en este intervalo.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nada coincide.</translation>
    </message>
    <message>
        <source>%1 excluded</source>
        <translation>excluidos: %1</translation>
    </message>
    <message>
        <source>%1 included</source>
        <translation>incluidos: %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>Coinciden %1 de %2</translation>
    </message>
</context>
<context>
    <name>spend::ui::FilterValueDelegate</name>
    <message>
        <source>only</source>
        <translation>solo</translation>
    </message>
    <message>
        <source>included</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
</context>
<context>
    <name>spend::ui::FirstDataPage</name>
    <message>
        <source>Your first data</source>
        <translation>Sus primeros datos</translation>
    </message>
    <message>
        <source>Newest days come first. You can close this window: reading goes on.</source>
        <translation>Los días más recientes llegan primero. Puede cerrar esta ventana: la lectura continúa.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open Overview</source>
        <translation>Abrir Panorama</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Todo está leído.</translation>
    </message>
    <message>
        <source>%1 events. Spendscope keeps them up to date while it runs.</source>
        <translation>%1 eventos. Spendscope los mantiene al día mientras está en marcha.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ForecastChart</name>
    <message>
        <source>Spent %1, expected %2, %3. The table below holds the groups.</source>
        <translation>Gastado %1, previsto %2, %3. La tabla de abajo contiene los grupos.</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>gastado</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Spent by then</source>
        <translation>Gastado hasta entonces</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Ese día</translation>
    </message>
    <message>
        <source>Expected by then</source>
        <translation>Previsto hasta entonces</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>previsión</translation>
    </message>
</context>
<context>
    <name>spend::ui::ForecastModel</name>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Part of the whole&apos;s expected end</source>
        <translation>Parte del final previsto del conjunto</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>What the period cost before the first day of the forecast</source>
        <translation>Lo que costó el período antes del primer día de la previsión</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>The whole period&apos;s, what was spent included; the rows add up to the total</source>
        <translation>La de todo el período, incluido lo gastado; las filas suman el total</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>Intervalo 80 %</translation>
    </message>
    <message>
        <source>The period ends in this range in 80 of 100 cases. Ranges do not add up: groups seldom miss in the same direction</source>
        <translation>El período termina en este intervalo en 80 de cada 100 casos. Los intervalos no se suman: los grupos rara vez se desvían en el mismo sentido</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>Intervalo 95 %</translation>
    </message>
    <message>
        <source>The period ends in this range in 95 of 100 cases</source>
        <translation>El período termina en este intervalo en 95 de cada 100 casos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Otros (%1)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Spent to %1</source>
        <translation>Hasta %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::ForecastPage</name>
    <message>
        <source>This cycle</source>
        <translation>Este ciclo</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message numerus="yes">
        <source>Next %n days</source>
        <translation>
            <numerusform>Próximo %n día</numerusform>
            <numerusform>Próximos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>See where spend will end</source>
        <translation>Vea dónde terminará el gasto</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and what it spends by the end of the cycle is forecast here, with how sure that is.</source>
        <translation>Conecte su equipo de Cursor y aquí se preverá lo que gastará hasta el final del ciclo y con qué certeza.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Forecast by group; Enter narrows the forecast to one</source>
        <translation>Previsión por grupo; Enter limita la previsión a uno</translation>
    </message>
    <message>
        <source>Up to each day</source>
        <translation>Hasta cada día</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Cómo se calculó</translation>
    </message>
    <message>
        <source>Budget “%1”: %2</source>
        <translation>Presupuesto «%1»: %2</translation>
    </message>
    <message>
        <source>This key does not see %1, as on a Teams plan.</source>
        <translation>Esta clave no ve %1, como ocurre en un plan Teams.</translation>
    </message>
    <message>
        <source>Nothing is expected in this period.</source>
        <translation>No se prevé nada en este período.</translation>
    </message>
    <message>
        <source>all people and models</source>
        <translation>todas las personas y modelos</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtrado</translation>
    </message>
    <message>
        <source>%1 · %2 · figures up to %3 are known</source>
        <translation>%1 · %2 · se conocen las cifras hasta %3</translation>
    </message>
</context>
<context>
    <name>spend::ui::ForecastTiles</name>
    <message>
        <source>Spent so far</source>
        <translation>Gastado hasta ahora</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>In 80 of 100 cases</source>
        <translation>En 80 de cada 100 casos</translation>
    </message>
    <message>
        <source>In 95 of 100 cases</source>
        <translation>En 95 de cada 100 casos</translation>
    </message>
    <message>
        <source>%1 of it today</source>
        <translation>%1 de ello hoy</translation>
    </message>
    <message>
        <source>%1 more from now on</source>
        <translation>%1 más desde ahora</translation>
    </message>
    <message>
        <source>where it most likely ends on %1</source>
        <translation>donde lo más probable es que termine el %1</translation>
    </message>
    <message>
        <source>beyond it only rarely</source>
        <translation>solo rara vez por encima</translation>
    </message>
</context>
<context>
    <name>spend::ui::GroupBar</name>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Second grouping</source>
        <translation>Segunda agrupación</translation>
    </message>
    <message>
        <source>by</source>
        <translation>y por</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>spend::ui::GroupView</name>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <source>Members now</source>
        <translation>Miembros ahora</translation>
    </message>
    <message>
        <source>Cost per active user</source>
        <translation>Costo por usuario activo</translation>
    </message>
    <message>
        <source>Share of team</source>
        <translation>Parte del equipo</translation>
    </message>
    <message>
        <source>Members over time</source>
        <translation>Miembros en el tiempo</translation>
    </message>
    <message>
        <source>Usage stays with the group it happened in, also when its user moves on. Costs are of the range that the line marks, while in this group.</source>
        <translation>El uso permanece en el grupo en que ocurrió, aunque el usuario cambie de grupo. Los costos son del intervalo que marca la línea, durante la pertenencia a este grupo.</translation>
    </message>
    <message>
        <source>Members by cost while in the group; Enter opens one</source>
        <translation>Miembros por costo durante su pertenencia al grupo; Enter abre uno</translation>
    </message>
    <message>
        <source>Billing groups are not visible</source>
        <translation>Los grupos de facturación no son visibles</translation>
    </message>
    <message>
        <source>No key sees billing groups, as on a Teams plan, so all spend counts as unassigned. Costs by user and model are complete.</source>
        <translation>Ninguna clave ve los grupos de facturación, como ocurre en un plan Teams, así que todo el gasto cuenta como sin asignar. Los costos por usuario y modelo están completos.</translation>
    </message>
    <message>
        <source>Members, cost while in this group</source>
        <translation>Miembros, costo durante su pertenencia a este grupo</translation>
    </message>
    <message>
        <source>billing group</source>
        <translation>grupo de facturación</translation>
    </message>
    <message>
        <source>usage stays with the group it happened in</source>
        <translation>el uso permanece en el grupo en que ocurrió</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>sin costo</translation>
    </message>
    <message>
        <source>%1 of cost</source>
        <translation>%1 del costo</translation>
    </message>
    <message>
        <source>Listed as unassigned</source>
        <translation>Figura como sin asignar</translation>
    </message>
    <message>
        <source>%1 with spend in this range</source>
        <translation>%1 con gasto en este intervalo</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>equipo: %1</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (de baja)</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>En el grupo</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>sin registro</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Pasó a</translation>
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
        <translation>Miembro</translation>
    </message>
</context>
<context>
    <name>spend::ui::GuideBrowser</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>spend::ui::HelpWindow</name>
    <message>
        <source>Guide – Spendscope</source>
        <translation>Guía – Spendscope</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
</context>
<context>
    <name>spend::ui::HistoryCard</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1 largest of %2 %3</source>
        <translation>%1 mayores de %2 %3</translation>
    </message>
    <message>
        <source>Nothing was spent here from %1 to %2.</source>
        <translation>Aquí no se gastó nada de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>spend::ui::HistoryChart</name>
    <message>
        <source>History of %1: cost and commits; Left and Right walk through it</source>
        <translation>Historial de %1: costo y commits; Izquierda y Derecha lo recorren</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>AI lines</source>
        <translation>Líneas de IA</translation>
    </message>
</context>
<context>
    <name>spend::ui::HolidayPreview</name>
    <message numerus="yes">
        <source>%n event(s) that do not fill whole days</source>
        <translation>
            <numerusform>%n evento que no ocupa días completos</numerusform>
            <numerusform>%n eventos que no ocupan días completos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) longer than %1 days</source>
        <translation>
            <numerusform>%n evento de más de %1 días</numerusform>
            <numerusform>%n eventos de más de %1 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) whose dates can&apos;t be read</source>
        <translation>
            <numerusform>%n evento cuyas fechas no se pueden leer</numerusform>
            <numerusform>%n eventos cuyas fechas no se pueden leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of other years</source>
        <translation>
            <numerusform>%n evento de otros años</numerusform>
            <numerusform>%n eventos de otros años</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omitido: %1.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Importar festivos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Days in this file</source>
        <translation>Días de este archivo</translation>
    </message>
    <message>
        <source>Name of the calendar</source>
        <translation>Nombre del calendario</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off between %1 and %2.</source>
        <translation>
            <numerusform>%n día libre entre %1 y %2.</numerusform>
            <numerusform>%n días libres entre %1 y %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces the %n day(s) that were imported under this name.</source>
        <translation>
            <numerusform>Reemplaza el %n día que se importó con este nombre.</numerusform>
            <numerusform>Reemplaza los %n días que se importaron con este nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar needs a name.</source>
        <translation>Un calendario necesita un nombre.</translation>
    </message>
    <message>
        <source>Adds a new calendar; other days off stay.</source>
        <translation>Añade un calendario nuevo; los demás días libres se mantienen.</translation>
    </message>
</context>
<context>
    <name>spend::ui::IntroductionPage</name>
    <message>
        <source>Connect a Cursor team</source>
        <translation>Conectar un equipo de Cursor</translation>
    </message>
    <message>
        <source>Spendscope reads your team&apos;s usage and cost from Cursor&apos;s Admin API. It changes nothing in your team, and the figures stay on this computer.</source>
        <translation>Spendscope lee el uso y el costo de su equipo mediante la Admin API de Cursor. No cambia nada en su equipo, y las cifras permanecen en este dispositivo.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>An Enterprise plan</source>
        <translation>Un plan Enterprise</translation>
    </message>
    <message>
        <source>It opens everything. A Teams plan works too, with less: billing groups and repositories may be missing.</source>
        <translation>Da acceso a todo. Un plan Teams también sirve, con menos: pueden faltar los grupos de facturación y los repositorios.</translation>
    </message>
    <message>
        <source>To be an administrator of the team</source>
        <translation>Ser administrador del equipo</translation>
    </message>
    <message>
        <source>Only administrators can make the key that Spendscope needs.</source>
        <translation>Solo los administradores pueden crear la clave que Spendscope necesita.</translation>
    </message>
    <message>
        <source>An Admin API key, scope Read-only</source>
        <translation>Una clave de Admin API, ámbito Read-only</translation>
    </message>
    <message>
        <source>Make it at Dashboard → Settings → Advanced → Admin API Keys → New API Key. Cursor shows it once, so copy it right away.</source>
        <translation>Créela en Dashboard → Settings → Advanced → Admin API Keys → New API Key. Cursor la muestra una sola vez, así que cópiela de inmediato.</translation>
    </message>
    <message>
        <source>Open cursor.com/dashboard</source>
        <translation>Abrir cursor.com/dashboard</translation>
    </message>
    <message>
        <source>No key at hand?</source>
        <translation>¿No tiene una clave a mano?</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Starting the sample team…</source>
        <translation>Iniciando el equipo de ejemplo…</translation>
    </message>
</context>
<context>
    <name>spend::ui::InvoiceCard</name>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>Amount of the invoice in dollars</source>
        <translation>Importe de la factura en dólares</translation>
    </message>
    <message>
        <source>$ amount</source>
        <translation>$ importe</translation>
    </message>
    <message>
        <source>What the invoice of this cycle&apos;s usage says, in dollars; Enter keeps it</source>
        <translation>Lo que indica la factura del uso de este ciclo, en dólares; Enter lo guarda</translation>
    </message>
    <message>
        <source>Note on the invoice, such as its number</source>
        <translation>Nota sobre la factura, por ejemplo su número</translation>
    </message>
    <message>
        <source>Number or note</source>
        <translation>Número o nota</translation>
    </message>
    <message>
        <source>Forget the invoice&apos;s amount</source>
        <translation>Borrar el importe de la factura</translation>
    </message>
    <message>
        <source>Invoice for %1</source>
        <translation>Factura de %1</translation>
    </message>
    <message>
        <source>Enter what Cursor&apos;s invoice for this cycle&apos;s usage says: Spendscope keeps the amount here, and says how much of it is on-demand usage (%1 by events) and how much is not in events, such as seats and taxes.</source>
        <translation>Introduzca lo que indica la factura de Cursor por el uso de este ciclo: Spendscope guarda aquí el importe e indica cuánto es uso bajo demanda (%1 según los eventos) y cuánto no está en los eventos, como licencias e impuestos.</translation>
    </message>
    <message>
        <source>Invoice %1, less on-demand by events %2: %3.</source>
        <translation>Factura %1, menos bajo demanda según los eventos %2: %3.</translation>
    </message>
    <message>
        <source>The cycle is not settled: its usage will still change.</source>
        <translation>El ciclo no está consolidado: su uso aún cambiará.</translation>
    </message>
    <message>
        <source>A note needs an amount.</source>
        <translation>Una nota necesita un importe.</translation>
    </message>
</context>
<context>
    <name>spend::ui::KeyEdit</name>
    <message>
        <source>Admin API key</source>
        <translation>Clave de Admin API</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar la clave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
</context>
<context>
    <name>spend::ui::LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Words, dates and numbers of the window, from its next start on. Amounts stay US dollars; files for other programs and the command line stay as they are.</source>
        <translation>Palabras, fechas y números de la ventana, desde su próximo inicio. Los importes siguen en dólares estadounidenses; los archivos para otros programas y la línea de comandos no cambian.</translation>
    </message>
    <message>
        <source>Quit Spendscope and start it again to see the new language.</source>
        <translation>Salga de Spendscope y ábralo de nuevo para ver el nuevo idioma.</translation>
    </message>
</context>
<context>
    <name>spend::ui::LimitDialog</name>
    <message>
        <source>&amp;No limit of their own</source>
        <translation>&amp;Sin límite propio</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <translation>Límite de %1</translation>
    </message>
    <message>
        <source>New limit in whole dollars a billing cycle</source>
        <translation>Nuevo límite en dólares enteros por ciclo de facturación</translation>
    </message>
    <message>
        <source>Whole dollars a cycle</source>
        <translation>Dólares enteros por ciclo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Now: %1. It limits on-demand usage of this member alone, each billing cycle.</source>
        <translation>Ahora: %1. Limita el uso bajo demanda solo de este miembro, en cada ciclo de facturación.</translation>
    </message>
    <message>
        <source>Change the limit at Cursor</source>
        <translation>Cambiar el límite en Cursor</translation>
    </message>
    <message>
        <source>Type the new limit.</source>
        <translation>Escriba el nuevo límite.</translation>
    </message>
    <message>
        <source>A limit is a whole number of dollars.</source>
        <translation>Un límite es un número entero de dólares.</translation>
    </message>
    <message>
        <source>This changes %1 (%2) at Cursor, at once: from %3 to %4. It is noted here and can be undone.</source>
        <translation>Esto cambia %1 (%2) en Cursor, de inmediato: de %3 a %4. Queda anotado aquí y se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>spend::ui::LimitRecordModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>The account on the computer that asked</source>
        <translation>La cuenta del dispositivo que lo pidió</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::LimitsModel</name>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Against the limit that holds</source>
        <translation>Frente al límite vigente</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>What holds for the member in a cycle</source>
        <translation>Lo que rige para el miembro en un ciclo</translation>
    </message>
    <message>
        <source>Used: Cursor</source>
        <translation>Usado: Cursor</translation>
    </message>
    <message>
        <source>On-demand spend of this cycle by Cursor&apos;s own count, when it was read last</source>
        <translation>Gasto bajo demanda de este ciclo según el propio recuento de Cursor, en la última lectura</translation>
    </message>
    <message>
        <source>Used: events</source>
        <translation>Usado: eventos</translation>
    </message>
    <message>
        <source>The same by the usage events, which may be newer</source>
        <translation>Lo mismo según los eventos de uso, que pueden ser más recientes</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>Del límite</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>By the end of the cycle, by the forecast</source>
        <translation>Al final del ciclo, según la previsión</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Se alcanza el</translation>
    </message>
    <message>
        <source>The day on which the limit was reached, or is expected to be</source>
        <translation>El día en que se alcanzó el límite o se prevé que se alcance</translation>
    </message>
    <message>
        <source>Reached on this day, by the usage events.</source>
        <translation>Alcanzado ese día, según los eventos de uso.</translation>
    </message>
    <message>
        <source>Expected to be reached on this day.</source>
        <translation>Se prevé que se alcance ese día.</translation>
    </message>
    <message>
        <source>Own limit</source>
        <translation>Límite propio</translation>
    </message>
    <message>
        <source>Set for this member alone</source>
        <translation>Fijado solo para este miembro</translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <translation>Límite mensual</translation>
    </message>
    <message>
        <source>As Cursor gives it</source>
        <translation>Tal como lo indica Cursor</translation>
    </message>
    <message>
        <source>Cursor does not tell.</source>
        <translation>Cursor no lo indica.</translation>
    </message>
    <message>
        <source>There is no forecast for this member.</source>
        <translation>No hay previsión para este miembro.</translation>
    </message>
    <message>
        <source>%1; in 80 of 100 cases from %2 to %3</source>
        <translation>%1; en 80 de cada 100 casos, de %2 a %3</translation>
    </message>
    <message>
        <source>Not expected within this cycle.</source>
        <translation>No se prevé en este ciclo.</translation>
    </message>
    <message>
        <source>No limit is set for this member alone.</source>
        <translation>No hay ningún límite fijado solo para este miembro.</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Todos los miembros</translation>
    </message>
</context>
<context>
    <name>spend::ui::LimitsSection</name>
    <message>
        <source>Allow &amp;changing members&apos; limits at Cursor</source>
        <translation>Permitir &amp;cambiar los límites de los miembros en Cursor</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Spendscope only reads, unless this is on. Then Plan, Limits offers to change a member&apos;s own limit, if the key is an Admin key: each change is asked about first, noted with who, when, old and new, and can be undone. It holds for everybody who works with these data.</source>
        <translation>Spendscope solo lee, salvo que esta opción esté activada. En ese caso, Plan, Límites permite cambiar el límite propio de un miembro si la clave es una clave Admin: cada cambio pide confirmación, se anota con quién, cuándo, valor anterior y nuevo, y se puede deshacer. Vale para todos los que trabajan con estos datos.</translation>
    </message>
</context>
<context>
    <name>spend::ui::LimitsTab</name>
    <message>
        <source>A team limit is one pool, not shared out among members: whoever spends first uses it up for all. When it is used up, on-demand usage ends for everybody until the next cycle, also for those who spent nothing. Only a member&apos;s own limit keeps one member from using up the pool.</source>
        <translation>El límite del equipo es un fondo común, sin repartir entre los miembros: quien gasta primero lo consume para todos. Cuando se agota, el uso bajo demanda termina para todos hasta el ciclo siguiente, también para quienes no gastaron nada. Solo un límite propio evita que un miembro agote el fondo común.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir Ajustes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>Cambiar límite…</translation>
    </message>
    <message>
        <source>Open Settings, where changing limits is switched on</source>
        <translation>Abrir Ajustes, donde se activa el cambio de límites</translation>
    </message>
    <message>
        <source>Try again whether the key may change limits</source>
        <translation>Comprobar de nuevo si la clave puede cambiar límites</translation>
    </message>
    <message>
        <source>Limits by member; Ctrl+Enter opens the person</source>
        <translation>Límites por miembro; Ctrl+Enter abre la persona</translation>
    </message>
    <message>
        <source>Cursor&apos;s spend was not read yet, and with it no limit. Sync first.</source>
        <translation>Aún no se ha leído el gasto según Cursor ni, por tanto, ningún límite. Sincronice primero.</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Límite alcanzado</translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation>Cerca del límite</translation>
    </message>
    <message>
        <source>On course to it</source>
        <translation>Camino al límite</translation>
    </message>
    <message>
        <source>Team&apos;s on-demand</source>
        <translation>Bajo demanda, equipo</translation>
    </message>
    <message>
        <source>Limits that were changed from here</source>
        <translation>Límites cambiados desde aquí</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Undo the chosen change of a limit</source>
        <translation>Deshacer el cambio de límite elegido</translation>
    </message>
    <message>
        <source>Changed from here</source>
        <translation>Cambiado desde aquí</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>What members of </source>
        <translation>Lo que los miembros de </translation>
    </message>
    <message>
        <source> may spend beyond the plan and have spent, </source>
        <translation> pueden gastar aparte del plan y han gastado, </translation>
    </message>
    <message>
        <source>; read from Cursor %1</source>
        <translation>; leído de Cursor %1</translation>
    </message>
    <message>
        <source>. This cycle is over: sync for the one that runs now</source>
        <translation>. Este ciclo ha terminado: sincronice para ver el actual</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>the team&apos;s limit is used up for all</source>
        <translation>el límite del equipo está agotado para todos</translation>
    </message>
    <message>
        <source>the pool is expected to end on %1</source>
        <translation>se prevé que el fondo común se agote el %1</translation>
    </message>
    <message>
        <source>%1 expected by %2</source>
        <translation>%1 previsto hasta %2</translation>
    </message>
    <message>
        <source>Cursor does not tell the team&apos;s limit. It can be typed in with the contract.</source>
        <translation>Cursor no indica el límite del equipo. Se puede introducir con el contrato.</translation>
    </message>
    <message>
        <source>This page only reads. Changing a member&apos;s limit from here can be switched on in Settings.</source>
        <translation>Esta página es de solo lectura. En Ajustes se puede activar el cambio del límite de un miembro desde aquí.</translation>
    </message>
    <message>
        <source>Choose a member to change their own limit. Every change is asked about, noted and can be undone.</source>
        <translation>Elija un miembro para cambiar su límite propio. Cada cambio pide confirmación, se anota y se puede deshacer.</translation>
    </message>
    <message>
        <source>Can&apos;t be undone</source>
        <translation>No se puede deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Set the limit of %1 back?</source>
        <translation>¿Restablecer el límite de %1?</translation>
    </message>
    <message>
        <source>At Cursor, at once: from %1 to %2.</source>
        <translation>En Cursor, de inmediato: de %1 a %2.</translation>
    </message>
    <message>
        <source>Set it back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Cursor is asked to change the limit of %1 from %2 to %3.</source>
        <translation>Se pide a Cursor que cambie el límite de %1 de %2 a %3.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>Limit changed</source>
        <translation>Límite cambiado</translation>
    </message>
    <message>
        <source>Not known whether the limit was changed</source>
        <translation>No se sabe si el límite se cambió</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: %4</source>
        <translation>%1, de %2 a %3: %4</translation>
    </message>
    <message>
        <source>no on-demand use any more</source>
        <translation>sin más uso bajo demanda</translation>
    </message>
    <message>
        <source>four fifths are used</source>
        <translation>se han usado cuatro quintos</translation>
    </message>
    <message>
        <source>reached before the cycle ends</source>
        <translation>se alcanza antes del fin del ciclo</translation>
    </message>
</context>
<context>
    <name>spend::ui::MailFields</name>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, obligatorio</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS desde el primer byte</translation>
    </message>
    <message>
        <source>None (this machine only)</source>
        <translation>Ninguna (solo este dispositivo)</translation>
    </message>
    <message>
        <source>Empty: the server asks for none</source>
        <translation>Vacío: el servidor no la pide</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Unchanged, in the keychain</source>
        <translation>Sin cambios, en el llavero</translation>
    </message>
    <message>
        <source>Empty: those that this system trusts</source>
        <translation>Vacío: los de confianza del sistema</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Certificates to trust (PEM file)</source>
        <translation>Certificados de confianza (archivo PEM)</translation>
    </message>
</context>
<context>
    <name>spend::ui::MainWindow</name>
    <message>
        <source>Export data…</source>
        <translation>Exportar datos…</translation>
    </message>
    <message>
        <source>Data up to %1 UTC</source>
        <translation>Datos hasta %1 UTC</translation>
    </message>
    <message>
        <source>%1 – Spendscope</source>
        <translation>%1 – Spendscope</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>&amp;Añadir conexión…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>Exportar &amp;datos…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation>&amp;Guía de esta página</translation>
    </message>
    <message>
        <source>Guide, &amp;first page</source>
        <translation>Guía, &amp;primera página</translation>
    </message>
    <message>
        <source>&amp;Keys and shortcuts</source>
        <translation>&amp;Teclas y atajos</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Buscar act&amp;ualizaciones…</translation>
    </message>
    <message>
        <source>&amp;About Spendscope</source>
        <translation>&amp;Acerca de Spendscope</translation>
    </message>
    <message>
        <source>Hide na&amp;mes</source>
        <translation>Ocultar no&amp;mbres</translation>
    </message>
    <message>
        <source>Names of people are hidden, on screen and in all that is handed on.</source>
        <translation>Los nombres de las personas están ocultos, en pantalla y en todo lo que se entrega.</translation>
    </message>
    <message>
        <source>Names of people are shown.</source>
        <translation>Se muestran los nombres de las personas.</translation>
    </message>
</context>
<context>
    <name>spend::ui::MarkTip</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>Cambio de precio</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spend::ui::ModelView</name>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Cost per request</source>
        <translation>Costo por solicitud</translation>
    </message>
    <message>
        <source>Per million tokens</source>
        <translation>Por millón de tokens</translation>
    </message>
    <message>
        <source>Cache share</source>
        <translation>Parte de caché</translation>
    </message>
    <message>
        <source>Max mode, of cost</source>
        <translation>Modo Max, del costo</translation>
    </message>
    <message>
        <source>Share of team</source>
        <translation>Parte del equipo</translation>
    </message>
    <message>
        <source>Against the team&apos;s models</source>
        <translation>Frente a los modelos del equipo</translation>
    </message>
    <message>
        <source>Tokens by class</source>
        <translation>Tokens por clase</translation>
    </message>
    <message>
        <source>Billing groups</source>
        <translation>Grupos de facturación</translation>
    </message>
    <message>
        <source>Billing groups (not visible to this key)</source>
        <translation>Grupos de facturación (no visibles con esta clave)</translation>
    </message>
    <message>
        <source>Repositories, by attribution</source>
        <translation>Repositorios, por atribución</translation>
    </message>
    <message>
        <source>Repositories (not visible to this key)</source>
        <translation>Repositorios (no visibles con esta clave)</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>1 user</source>
        <translation>1 usuario</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 usuarios</translation>
    </message>
    <message>
        <source>1 event without a cost</source>
        <translation>1 evento sin costo</translation>
    </message>
    <message>
        <source>%1 events without a cost</source>
        <translation>%1 eventos sin costo</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>%1 of events</source>
        <translation>%1 de los eventos</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Este modelo</translation>
    </message>
    <message>
        <source>Team&apos;s median</source>
        <translation>Mediana del equipo</translation>
    </message>
    <message>
        <source>Cost per event</source>
        <translation>Costo por evento</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation>Costo por millón de tokens</translation>
    </message>
    <message>
        <source>Cache reads per write</source>
        <translation>Lecturas/escritura de caché</translation>
    </message>
    <message>
        <source>How often a token that was written to the cache was read from it</source>
        <translation>Cuántas veces se leyó de la caché un token escrito en ella</translation>
    </message>
    <message>
        <source>Max mode, of events</source>
        <translation>Modo Max, de los eventos</translation>
    </message>
    <message>
        <source>Headless, of cost</source>
        <translation>Sin interfaz, del costo</translation>
    </message>
    <message>
        <source>Headless, of events</source>
        <translation>Sin interfaz, de los eventos</translation>
    </message>
    <message>
        <source>The median is of the %1 models used in this range, each counting once however much it is used. “–”: nothing to divide by.</source>
        <translation>La mediana es de los %1 modelos usados en este intervalo; cada uno cuenta una vez, por mucho que se use. «–»: nada entre lo que dividir.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Escritura caché</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Lectura caché</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>An event has one cost for all its tokens, so cost by class is not known. </source>
        <translation>Un evento tiene un solo costo para todos sus tokens, así que se desconoce el costo por clase. </translation>
    </message>
    <message>
        <source>≈ is an estimate: the prices that come closest to the cost of %1 cells (a user, day and kind of use each) by least squares. They explain %2 of what differs between cells and miss a cell&apos;s cost by %3 on average.</source>
        <translation>≈ es una estimación: los precios que más se acercan al costo de %1 celdas (cada una, un usuario, un día y un tipo de uso) por mínimos cuadrados. Explican %2 de las diferencias entre celdas y se desvían del costo de una celda %3 de media.</translation>
    </message>
    <message>
        <source>There is too little use in this range to estimate it.</source>
        <translation>Hay muy poco uso en este intervalo para estimarlo.</translation>
    </message>
    <message>
        <source>Cost does not follow the tokens closely enough in this range to estimate it.</source>
        <translation>En este intervalo el costo no sigue a los tokens lo bastante de cerca para estimarlo.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Cost per million</source>
        <translation>Costo por millón</translation>
    </message>
</context>
<context>
    <name>spend::ui::NavigationRail</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
</context>
<context>
    <name>spend::ui::NewKeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Guardar clave</translation>
    </message>
    <message>
        <source>Enter new key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>Admin API key</source>
        <translation>Clave de Admin API</translation>
    </message>
    <message>
        <source>Cursor Dashboard → Settings → Advanced → Admin API Keys → New API Key, scope Read-only.</source>
        <translation>Cursor Dashboard → Settings → Advanced → Admin API Keys → New API Key, ámbito Read-only.</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Abrir el panel de Cursor</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation>Nueva clave para «%1»</translation>
    </message>
    <message>
        <source>Paste the Admin API key here.</source>
        <translation>Pegue aquí la clave de Admin API.</translation>
    </message>
    <message>
        <source>Asking Cursor what this key can see…</source>
        <translation>Consultando a Cursor qué puede ver esta clave…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>spend::ui::NoteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>What happened that day?</source>
        <translation>¿Qué ocurrió ese día?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Día (UTC)</translation>
    </message>
    <message>
        <source>%1 characters left</source>
        <translation>quedan %1 caracteres</translation>
    </message>
    <message>
        <source>%1 characters too many</source>
        <translation>sobran %1 caracteres</translation>
    </message>
</context>
<context>
    <name>spend::ui::NotesButton</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes and price changes</source>
        <translation>Notas y cambios de precio</translation>
    </message>
    <message>
        <source>Notes and price changes on the time axis</source>
        <translation>Notas y cambios de precio en el eje de tiempo</translation>
    </message>
    <message>
        <source>&amp;Add note…</source>
        <translation>&amp;Añadir nota…</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>&amp;Editar nota</translation>
    </message>
    <message>
        <source>Show &amp;price changes</source>
        <translation>Mostrar cambios de &amp;precio</translation>
    </message>
    <message>
        <source>Public price changes of Cursor and of models, each with its source</source>
        <translation>Cambios de precio públicos de Cursor y de los modelos, cada uno con su fuente</translation>
    </message>
</context>
<context>
    <name>spend::ui::OverviewPage</name>
    <message>
        <source>Loading figures…</source>
        <translation>Cargando cifras…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Read the newest figures now (F5)</source>
        <translation>Leer ahora las cifras más recientes (F5)</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Añadir conexión</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Abrir Conexiones</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>See where the money goes</source>
        <translation>Vea adónde va el dinero</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and its spend shows here by person, billing group, model and repository.</source>
        <translation>Conecte su equipo de Cursor y aquí aparecerá su gasto por persona, grupo de facturación, modelo y repositorio.</translation>
    </message>
    <message>
        <source>Your first figures are on their way</source>
        <translation>Sus primeras cifras están en camino</translation>
    </message>
</context>
<context>
    <name>spend::ui::PageFaces</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>spend::ui::PaletteNames</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>nothing this cycle</source>
        <translation>nada en este ciclo</translation>
    </message>
    <message>
        <source>%1 this cycle</source>
        <translation>%1 en este ciclo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>spend::ui::PartTable</name>
    <message>
        <source>%1 by cost; Enter opens one, F2 explains a figure</source>
        <translation>%1 por costo; Enter abre uno, F2 explica una cifra</translation>
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
        <translation>Mismo día</translation>
    </message>
    <message>
        <source>Attributed by commits of the same day: the surest</source>
        <translation>Atribuido por commits del mismo día: lo más seguro</translation>
    </message>
    <message>
        <source>Next days</source>
        <translation>Días siguientes</translation>
    </message>
    <message>
        <source>By the next commits within 7 days</source>
        <translation>Por los siguientes commits en un plazo de 7 días</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Días previos</translation>
    </message>
    <message>
        <source>By the last commits within 7 days before: the least sure</source>
        <translation>Por los últimos commits en los 7 días anteriores: lo menos seguro</translation>
    </message>
</context>
<context>
    <name>spend::ui::PeopleList</name>
    <message>
        <source>Find a group by name</source>
        <translation>Buscar un grupo por nombre</translation>
    </message>
    <message>
        <source>Find a model by name</source>
        <translation>Buscar un modelo por nombre</translation>
    </message>
    <message>
        <source>Find somebody by name, e-mail, group or role</source>
        <translation>Buscar una persona por nombre, correo, grupo o rol</translation>
    </message>
    <message>
        <source>%1 by cost; Enter opens one, F2 explains a figure</source>
        <translation>%1 por costo; Enter abre uno, F2 explica una cifra</translation>
    </message>
    <message>
        <source>Billing groups are not visible</source>
        <translation>Los grupos de facturación no son visibles</translation>
    </message>
    <message>
        <source>This key does not see billing groups, as on a Teams plan. Costs by user, model and kind are complete.</source>
        <translation>Esta clave no ve los grupos de facturación, como ocurre en un plan Teams. Los costos por usuario, modelo y tipo están completos.</translation>
    </message>
    <message>
        <source>Show people instead</source>
        <translation>Mostrar personas</translation>
    </message>
    <message>
        <source>, this billing cycle</source>
        <translation>, este ciclo de facturación</translation>
    </message>
    <message>
        <source>, last billing cycle</source>
        <translation>, último ciclo de facturación</translation>
    </message>
    <message>
        <source>of %1 active users%2%3</source>
        <translation>de %1 usuarios activos%2%3</translation>
    </message>
    <message>
        <source>usage stays with the group it happened in</source>
        <translation>el uso permanece en el grupo en que ocurrió</translation>
    </message>
    <message>
        <source>ratios are over all use of a model</source>
        <translation>los cocientes son sobre todo el uso de un modelo</translation>
    </message>
    <message>
        <source>groups are those of now</source>
        <translation>los grupos son los actuales</translation>
    </message>
    <message>
        <source>No spend in this range</source>
        <translation>Sin gasto en este intervalo</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”</source>
        <translation>Aquí nada se llama «%1»</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (de baja)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Total de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Members now</source>
        <translation>Miembros ahora</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Users with an event in the range, while in the group</source>
        <translation>Usuarios con un evento en el intervalo, durante su pertenencia al grupo</translation>
    </message>
    <message>
        <source>Per user</source>
        <translation>Por usuario</translation>
    </message>
    <message>
        <source>Cost per active user</source>
        <translation>Costo por usuario activo</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Group now</source>
        <translation>Grupo actual</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>UTC days with an event</source>
        <translation>Días UTC con un evento</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>spend::ui::PeoplePage</name>
    <message>
        <source>Add connection</source>
        <translation>Añadir conexión</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Abrir Conexiones</translation>
    </message>
    <message>
        <source>Loading figures…</source>
        <translation>Cargando cifras…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adopción</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>Abrir en el Explorador</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to %1 (Alt+Left)</source>
        <translation>Volver a %1 (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>where you were</source>
        <translation>donde estaba</translation>
    </message>
    <message>
        <source>Back (Alt+Left or Backspace)</source>
        <translation>Atrás (Alt+Izquierda o Retroceso)</translation>
    </message>
    <message>
        <source>See who spends what</source>
        <translation>Vea quién gasta qué</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and its people, billing groups and models show here, each with a page.</source>
        <translation>Conecte su equipo de Cursor y aquí aparecerán sus personas, grupos de facturación y modelos, cada uno con su página.</translation>
    </message>
    <message>
        <source>Nobody to show yet</source>
        <translation>Aún no hay nadie que mostrar</translation>
    </message>
    <message>
        <source>People, groups and models appear here with the first figures of a connection.</source>
        <translation>Las personas, los grupos y los modelos aparecen aquí con las primeras cifras de una conexión.</translation>
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
        <translation>%1 frente a %2</translation>
    </message>
</context>
<context>
    <name>spend::ui::PinnedViews</name>
    <message>
        <source>Pinned views</source>
        <translation>Vistas fijadas</translation>
    </message>
</context>
<context>
    <name>spend::ui::PlanPage</name>
    <message>
        <source>Know what the plan costs beside usage</source>
        <translation>Sepa cuánto cuesta el plan además del uso</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and its seats, limits and contract are looked at here.</source>
        <translation>Conecte su equipo de Cursor y aquí se examinarán sus licencias, límites y contrato.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>spend::ui::PresetList</name>
    <message>
        <source>Ranges</source>
        <translation>Intervalos</translation>
    </message>
</context>
<context>
    <name>spend::ui::PrivacySection</name>
    <message>
        <source>Hide names and e-mail addresses of people</source>
        <translation>Ocultar los nombres y las direcciones de correo de las personas</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Nombres de las personas</translation>
    </message>
    <message>
        <source>Everybody goes by another name, the same on every page and in everything that is copied, exported or sent. Figures stay as they are. What people typed themselves, such as notes, is not changed.</source>
        <translation>Cada persona recibe otro nombre, el mismo en todas las páginas y en todo lo que se copia, exporta o envía. Las cifras no cambian. Lo que alguien ha escrito, como las notas, no se modifica.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
</context>
<context>
    <name>spend::ui::QuietHoursCard</name>
    <message>
        <source>Every day from</source>
        <translation>Todos los días de</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>All of Saturday and Sunday</source>
        <translation>Sábado y domingo completos</translation>
    </message>
    <message>
        <source>Serious ones pass all the same</source>
        <translation>Las graves se envían de todos modos</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Alerts wait meanwhile and come afterwards in one message. By this computer&apos;s clock; for everybody who uses this store.</source>
        <translation>Mientras tanto las alertas esperan y después llegan en un solo mensaje. Según el reloj de este dispositivo; para todos los que usan esta base de datos.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) wait to be told.</source>
        <translation>
            <numerusform>%n incidente espera su notificación.</numerusform>
            <numerusform>%n incidentes esperan su notificación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be told.</source>
        <translation>No hay nada pendiente de notificar.</translation>
    </message>
    <message>
        <source>It is quiet now. %1</source>
        <translation>Ahora hay silencio. %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::RailStatus</name>
    <message>
        <source>Opens Connections</source>
        <translation>Abre Conexiones</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Aún sin conexión</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Syncing, %1 %</source>
        <translation>Sincronizando, %1 %</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Aún sin datos</translation>
    </message>
    <message>
        <source>and 1 more connection</source>
        <translation>y 1 conexión más</translation>
    </message>
    <message>
        <source>and %1 more connections</source>
        <translation>y %1 conexiones más</translation>
    </message>
    <message>
        <source>Connection %1: %2. %3</source>
        <translation>Conexión %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>spend::ui::RangeButton</name>
    <message>
        <source>Own dates…</source>
        <translation>Otras fechas…</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Intervalo: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::RangePicker</name>
    <message>
        <source>Earlier (Left)</source>
        <translation>Anterior (Izquierda)</translation>
    </message>
    <message>
        <source>Later (Right)</source>
        <translation>Siguiente (Derecha)</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Intervalo: %1</translation>
    </message>
    <message>
        <source>Range: %1, %2</source>
        <translation>Intervalo: %1, %2</translation>
    </message>
</context>
<context>
    <name>spend::ui::RangePopup</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Days up to today, such as 2026-11-22.</source>
        <translation>Días hasta hoy, por ejemplo 2026-11-22.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Now pick the other end.</source>
        <translation>Ahora elija el otro extremo.</translation>
    </message>
    <message>
        <source>1 day, UTC</source>
        <translation>1 día, UTC</translation>
    </message>
    <message>
        <source>%1 days, UTC</source>
        <translation>%1 días, UTC</translation>
    </message>
</context>
<context>
    <name>spend::ui::ReconcileModel</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Whether both sides agree to within one cent, and what most likely keeps them apart</source>
        <translation>Si ambas partes coinciden con un margen de un centavo, y qué las separa con mayor probabilidad</translation>
    </message>
    <message>
        <source>Cost: events</source>
        <translation>Costo: eventos</translation>
    </message>
    <message>
        <source>The sum of the user&apos;s usage events</source>
        <translation>La suma de los eventos de uso del usuario</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Cost: spend</source>
        <translation>Costo: gasto</translation>
    </message>
    <message>
        <source>What Cursor says that the user spent, overall</source>
        <translation>Lo que Cursor dice que gastó el usuario en total</translation>
    </message>
    <message>
        <source>by spend</source>
        <translation>según el gasto</translation>
    </message>
    <message>
        <source>On-demand: events</source>
        <translation>Bajo dem.: eventos</translation>
    </message>
    <message>
        <source>The part of the events that is billed beyond the plan</source>
        <translation>La parte de los eventos que se factura aparte del plan</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <source>On-demand: spend</source>
        <translation>Bajo dem.: gasto</translation>
    </message>
    <message>
        <source>What Cursor says that is billed beyond the plan</source>
        <translation>Lo que Cursor dice que se factura aparte del plan</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Events less spend, of cost; where cost agrees or can&apos;t be compared, of on-demand</source>
        <translation>Eventos menos gasto, en costo; si el costo coincide o no se puede comparar, en bajo demanda</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1, of the users who don&apos;t match</source>
        <translation>%1, de los usuarios que no coinciden</translation>
    </message>
</context>
<context>
    <name>spend::ui::ReconcilePage</name>
    <message>
        <source>Know which number is right</source>
        <translation>Sepa qué cifra es la correcta</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and its events are compared with Cursor&apos;s own figures here, user by user.</source>
        <translation>Conecte su equipo de Cursor y aquí se compararán sus eventos con las cifras del propio Cursor, usuario por usuario.</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Ciclo de facturación</translation>
    </message>
    <message>
        <source>Users shown</source>
        <translation>Usuarios mostrados</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Events and spend by user; Ctrl+Enter opens the person</source>
        <translation>Eventos y gasto por usuario; Ctrl+Enter abre la persona</translation>
    </message>
    <message>
        <source>User by user</source>
        <translation>Usuario por usuario</translation>
    </message>
    <message>
        <source>No difference above one cent: everybody matches.</source>
        <translation>Ninguna diferencia superior a un centavo: todos coinciden.</translation>
    </message>
    <message>
        <source>There are neither events nor spend in this cycle.</source>
        <translation>No hay eventos ni gasto en este ciclo.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ReconcileTiles</name>
    <message>
        <source>spend does not say</source>
        <translation>el gasto no lo indica</translation>
    </message>
    <message>
        <source>spend: %1, not of all</source>
        <translation>gasto: %1, no de todos</translation>
    </message>
    <message>
        <source>spend says the same</source>
        <translation>el gasto indica lo mismo</translation>
    </message>
    <message>
        <source>spend: %1</source>
        <translation>gasto: %1</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Difieren</translation>
    </message>
    <message>
        <source>Only in events</source>
        <translation>Solo en eventos</translation>
    </message>
    <message>
        <source>Only in spend</source>
        <translation>Solo en gasto</translation>
    </message>
    <message>
        <source>Cost by events</source>
        <translation>Costo según eventos</translation>
    </message>
    <message>
        <source>On-demand by events</source>
        <translation>Bajo demanda según eventos</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>Explicar esta cifra</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>within a cent</source>
        <translation>al centavo</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sin diferencia</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>spend::ui::ReconcileUserCard</name>
    <message>
        <source>Explanation of the chosen user</source>
        <translation>Explicación del usuario elegido</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Abrir persona</translation>
    </message>
    <message>
        <source>Show in Explorer</source>
        <translation>Mostrar en el Explorador</translation>
    </message>
    <message>
        <source>One user</source>
        <translation>Un usuario</translation>
    </message>
    <message>
        <source>Choose a row to see why its two sides agree or differ.</source>
        <translation>Elija una fila para ver por qué sus dos partes coinciden o difieren.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Events after the spend was read cost %1: without them the difference in cost would be %2.</source>
        <translation>Los eventos posteriores a la lectura del gasto cuestan %1: sin ellos, la diferencia de costo sería %2.</translation>
    </message>
    <message>
        <source>Both sides agree to within one cent, which is what rounding may make.</source>
        <translation>Ambas partes coinciden con un margen de un centavo, lo que puede deberse al redondeo.</translation>
    </message>
</context>
<context>
    <name>spend::ui::RepositoriesList</name>
    <message>
        <source>Cost by repository; Enter opens the repository</source>
        <translation>Costo por repositorio; Enter abre el repositorio</translation>
    </message>
    <message>
        <source>No cost in this range could be attributed to a repository</source>
        <translation>Ningún costo de este intervalo se pudo atribuir a un repositorio</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>Atribuido</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>AI lines committed</source>
        <translation>Commits: líneas de IA</translation>
    </message>
    <message>
        <source>Cost per AI line</source>
        <translation>Costo por línea de IA</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Open this repository</source>
        <translation>Abrir este repositorio</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>Abrir en el Explorador</translation>
    </message>
    <message>
        <source>attributed to none</source>
        <translation>atribuido a ninguno</translation>
    </message>
    <message>
        <source>attributed to 1 repository</source>
        <translation>atribuido a 1 repositorio</translation>
    </message>
    <message>
        <source>%1 repositories</source>
        <translation>%1 repositorios</translation>
    </message>
    <message>
        <source>%1 of the cost</source>
        <translation>%1 del costo</translation>
    </message>
    <message>
        <source>commits are not visible</source>
        <translation>los commits no son visibles</translation>
    </message>
    <message>
        <source>%1 of all lines added</source>
        <translation>%1 de todas las líneas añadidas</translation>
    </message>
    <message>
        <source>no lines added in this range</source>
        <translation>sin líneas añadidas en este intervalo</translation>
    </message>
    <message>
        <source>of attributed cost</source>
        <translation>del costo atribuido</translation>
    </message>
    <message>
        <source>no AI lines in this range</source>
        <translation>sin líneas de IA en este intervalo</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 cada uno</translation>
    </message>
    <message>
        <source>none in this range</source>
        <translation>ninguno en este intervalo</translation>
    </message>
</context>
<context>
    <name>spend::ui::RepositoriesModel</name>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Of all cost in the range</source>
        <translation>Del costo total del intervalo</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>Mismo día</translation>
    </message>
    <message>
        <source>How much of the cost was found by commits of the same day, the surest way</source>
        <translation>Qué parte del costo se asignó por commits del mismo día, la vía más segura</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>AI lines</source>
        <translation>Líneas de IA</translation>
    </message>
    <message>
        <source>Tab and composer lines that were committed, by the commits&apos; days</source>
        <translation>Líneas de Tab y composer incluidas en commits, según los días de los commits</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>$/AI line</source>
        <translation>$/línea de IA</translation>
    </message>
    <message>
        <source>Attributed cost for each AI line</source>
        <translation>Costo atribuido por cada línea de IA</translation>
    </message>
    <message>
        <source>$/commit</source>
        <translation>$/commit</translation>
    </message>
    <message>
        <source>Attributed cost for each commit</source>
        <translation>Costo atribuido por cada commit</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Not known: none of the spend in this range could be attributed to it.</source>
        <translation>Desconocido: no se le pudo atribuir nada del gasto de este intervalo.</translation>
    </message>
    <message>
        <source>%1 by commits of the same day, %2 of the next days, %3 of days before</source>
        <translation>%1 por commits del mismo día, %2 de los días siguientes, %3 de los días previos</translation>
    </message>
    <message>
        <source>%1 AI lines of %2 lines added</source>
        <translation>%1 líneas de IA de %2 líneas añadidas</translation>
    </message>
    <message>
        <source>1 repository</source>
        <translation>1 repositorio</translation>
    </message>
    <message>
        <source>%1 repositories</source>
        <translation>%1 repositorios</translation>
    </message>
</context>
<context>
    <name>spend::ui::RepositoriesPage</name>
    <message>
        <source>Loading figures…</source>
        <translation>Cargando cifras…</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>Back to all repositories</source>
        <translation>Volver a todos los repositorios</translation>
    </message>
    <message>
        <source>All repositories (Esc)</source>
        <translation>Todos los repositorios (Esc)</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>Merge repositories or give them other names</source>
        <translation>Combinar repositorios o darles otros nombres</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>Abrir en el Explorador</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Añadir conexión</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Abrir Conexiones</translation>
    </message>
    <message>
        <source>Repositories are not visible.</source>
        <translation>Los repositorios no son visibles.</translation>
    </message>
    <message>
        <source>This key does not see commits, as on a Teams plan, so spend can&apos;t be attributed to repositories. Costs by user, model and kind are complete.</source>
        <translation>Esta clave no ve los commits, como ocurre en un plan Teams, así que el gasto no se puede atribuir a repositorios. Los costos por usuario, modelo y tipo están completos.</translation>
    </message>
    <message>
        <source>Not every connection shows repositories.</source>
        <translation>No todas las conexiones muestran repositorios.</translation>
    </message>
    <message>
        <source>What its people spend is listed below as unattributed.</source>
        <translation>Lo que gastan sus personas figura abajo como sin atribuir.</translation>
    </message>
    <message>
        <source>Rules (%1)…</source>
        <translation>Reglas (%1)…</translation>
    </message>
    <message>
        <source>No repository is called “%1”.</source>
        <translation>Ningún repositorio se llama «%1».</translation>
    </message>
    <message>
        <source>It may have another name by now, or its connection was removed.</source>
        <translation>Puede que ahora tenga otro nombre o que se haya quitado su conexión.</translation>
    </message>
    <message>
        <source>See what each repository costs</source>
        <translation>Vea cuánto cuesta cada repositorio</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and its spend shows here by the repositories that people committed to.</source>
        <translation>Conecte su equipo de Cursor y aquí aparecerá su gasto según los repositorios en los que se hicieron commits.</translation>
    </message>
    <message>
        <source>Your first figures are on their way</source>
        <translation>Sus primeras cifras están en camino</translation>
    </message>
</context>
<context>
    <name>spend::ui::RepositoryPartsModel</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>AI lines</source>
        <translation>Líneas de IA</translation>
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
        <translation>Hizo commits aquí, pero nada de su gasto en este intervalo se atribuye a este repositorio.</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modelo</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 modelos</translation>
    </message>
</context>
<context>
    <name>spend::ui::RepositoryView</name>
    <message>
        <source>Cost and commits by person; Enter opens the person</source>
        <translation>Costo y commits por persona; Enter abre la persona</translation>
    </message>
    <message>
        <source>Cost by model; Enter opens the model</source>
        <translation>Costo por modelo; Enter abre el modelo</translation>
    </message>
    <message>
        <source>Nobody in this range</source>
        <translation>Nadie en este intervalo</translation>
    </message>
    <message>
        <source>No model in this range</source>
        <translation>Ningún modelo en este intervalo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>AI lines committed</source>
        <translation>Commits: líneas de IA</translation>
    </message>
    <message>
        <source>Cost per AI line</source>
        <translation>Costo por línea de IA</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Cost and commits, day by day</source>
        <translation>Costo y commits, día por día</translation>
    </message>
    <message>
        <source>Cost and commits, week by week</source>
        <translation>Costo y commits, semana por semana</translation>
    </message>
    <message>
        <source>Cost and commits, month by month</source>
        <translation>Costo y commits, mes por mes</translation>
    </message>
    <message>
        <source>nothing attributed in this range</source>
        <translation>nada atribuido en este intervalo</translation>
    </message>
    <message>
        <source>%1 on-demand</source>
        <translation>%1 bajo demanda</translation>
    </message>
    <message>
        <source>with 1 model</source>
        <translation>con 1 modelo</translation>
    </message>
    <message>
        <source>with %1 models</source>
        <translation>con %1 modelos</translation>
    </message>
    <message>
        <source>%1 of all lines added</source>
        <translation>%1 de todas las líneas añadidas</translation>
    </message>
    <message>
        <source>no lines added in this range</source>
        <translation>sin líneas añadidas en este intervalo</translation>
    </message>
    <message>
        <source>of attributed cost</source>
        <translation>del costo atribuido</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 cada uno</translation>
    </message>
    <message>
        <source>cost of each not known</source>
        <translation>costo unitario desconocido</translation>
    </message>
</context>
<context>
    <name>spend::ui::RuleForm</name>
    <message>
        <source>One repository goes by another name. Under a name that is there already, the two are one.</source>
        <translation>Un repositorio pasa a tener otro nombre. Con un nombre que ya existe, los dos son uno.</translation>
    </message>
    <message>
        <source>* stands for any characters, ? for one. A * in the new name is what the pattern&apos;s * was.</source>
        <translation>* equivale a cualquier cadena de caracteres; ?, a uno solo. Un * en el nuevo nombre es lo que representaba el * del patrón.</translation>
    </message>
    <message>
        <source>The expression fits the whole name; \1 is what its first parentheses hold.</source>
        <translation>La expresión abarca el nombre completo; \1 es lo que contiene su primer paréntesis.</translation>
    </message>
    <message>
        <source>Names that differ only in upper and lower case are one. Empty: all of them, in the spelling with small letters.</source>
        <translation>Los nombres que solo difieren en mayúsculas y minúsculas son uno. Vacío: todos, escritos en minúsculas.</translation>
    </message>
    <message>
        <source>all names</source>
        <translation>todos los nombres</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>The same name under other owners is the main owner&apos;s. Left empty, it is for every name that several owners have, and the owner with the most repositories is the main one.</source>
        <translation>El mismo nombre bajo otros propietarios corresponde al propietario principal. Si se deja vacío, vale para todo nombre que tengan varios propietarios, y el propietario con más repositorios es el principal.</translation>
    </message>
    <message>
        <source>every name, such as web</source>
        <translation>cada nombre, por ejemplo web</translation>
    </message>
    <message>
        <source>the owner, such as acme</source>
        <translation>el propietario, por ejemplo acme</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Tipo de regla</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>Become</source>
        <translation>Pasan a ser</translation>
    </message>
</context>
<context>
    <name>spend::ui::RulePreviewModel</name>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Cost alone</source>
        <translation>Costo propio</translation>
    </message>
    <message>
        <source>Attributed to it without any rule</source>
        <translation>Lo que se le atribuye sin ninguna regla</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Cost then</source>
        <translation>Costo después</translation>
    </message>
    <message>
        <source>Attributed to what it becomes, with all that joins it</source>
        <translation>Lo que se atribuye al resultado, con todo lo que se le une</translation>
    </message>
    <message>
        <source>keeps its name</source>
        <translation>conserva su nombre</translation>
    </message>
    <message>
        <source>Nothing of the cost in this range is attributed to it alone.</source>
        <translation>Nada del costo de este intervalo se atribuye solo a él.</translation>
    </message>
    <message>
        <source>%1 → %2, by rule %3</source>
        <translation>%1 → %2, por la regla %3</translation>
    </message>
</context>
<context>
    <name>spend::ui::RulesDialog</name>
    <message>
        <source>Choose a rule to change it, or add one.</source>
        <translation>Elija una regla para cambiarla o añada una.</translation>
    </message>
    <message>
        <source>Repository rules</source>
        <translation>Reglas de repositorios</translation>
    </message>
    <message>
        <source>Repositories with one name count as one, a commit that stands in several of them once. Rules apply from top to bottom, the first that fits wins. What was read from Cursor stays as it is.</source>
        <translation>Los repositorios con un mismo nombre cuentan como uno; un commit que figura en varios de ellos, una sola vez. Las reglas se aplican de arriba abajo y prevalece la primera que coincide. Lo que se leyó de Cursor queda como está.</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the rule (Delete)</source>
        <translation>Quitar la regla (Supr)</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Subir la regla (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Bajar la regla (Alt+Abajo)</translation>
    </message>
    <message>
        <source>What the rules would do, repository by repository</source>
        <translation>Qué harían las reglas, repositorio por repositorio</translation>
    </message>
    <message>
        <source>These rules change no repository</source>
        <translation>Estas reglas no cambian ningún repositorio</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close without changing anything</source>
        <translation>Cerrar sin cambiar nada</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Apply the rules</source>
        <translation>Aplicar las reglas</translation>
    </message>
    <message>
        <source>%1 repositories, none joined.</source>
        <translation>%1 repositorios, ninguno unido.</translation>
    </message>
    <message>
        <source>%1 repositories become %2.</source>
        <translation>%1 repositorios pasan a ser %2.</translation>
    </message>
    <message>
        <source>%1 attributed, as without rules.</source>
        <translation>%1 atribuido, igual que sin reglas.</translation>
    </message>
    <message>
        <source>%1 attributed, %2 without rules.</source>
        <translation>%1 atribuido, %2 sin reglas.</translation>
    </message>
    <message>
        <source>%1 in several repositories count once.</source>
        <translation>%1 en varios repositorios cuentan una sola vez.</translation>
    </message>
</context>
<context>
    <name>spend::ui::RulesList</name>
    <message>
        <source>Rules in their order; Space switches one on or off, Alt+Up and Alt+Down move it</source>
        <translation>Reglas en su orden; Espacio activa o desactiva una, Alt+Arriba y Alt+Abajo la mueven</translation>
    </message>
    <message>
        <source>No rules: every repository goes by the name that Cursor gives it.</source>
        <translation>Sin reglas: cada repositorio lleva el nombre que le da Cursor.</translation>
    </message>
</context>
<context>
    <name>spend::ui::RulesModel</name>
    <message>
        <source>off</source>
        <translation>sin activar</translation>
    </message>
    <message>
        <source>fits no repository</source>
        <translation>no coincide con ningún repositorio</translation>
    </message>
    <message>
        <source>1 repository</source>
        <translation>1 repositorio</translation>
    </message>
    <message>
        <source>%1 repositories</source>
        <translation>%1 repositorios</translation>
    </message>
</context>
<context>
    <name>spend::ui::SavingCard</name>
    <message>
        <source>%1 a cycle</source>
        <translation>%1 por ciclo</translation>
    </message>
    <message>
        <source>%1 to %2. %3</source>
        <translation>%1 a %2. %3</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <translation>Probarlo: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::SeatRuleRows</name>
    <message>
        <source>Add exception</source>
        <translation>Añadir excepción</translation>
    </message>
    <message>
        <source>Billing group or person with another seat</source>
        <translation>Grupo de facturación o persona con otra licencia</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Their seat type</source>
        <translation>Su tipo de licencia</translation>
    </message>
    <message>
        <source>Remove this exception</source>
        <translation>Quitar esta excepción</translation>
    </message>
</context>
<context>
    <name>spend::ui::SeatTypeRows</name>
    <message>
        <source>Add seat type</source>
        <translation>Añadir tipo de licencia</translation>
    </message>
    <message>
        <source>Name of a seat type</source>
        <translation>Nombre de un tipo de licencia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Price of a seat a month, in dollars</source>
        <translation>Precio mensual de una licencia, en dólares</translation>
    </message>
    <message>
        <source>$ a month</source>
        <translation>$ al mes</translation>
    </message>
    <message>
        <source>Usage that a seat includes each cycle, in dollars</source>
        <translation>Uso que una licencia incluye en cada ciclo, en dólares</translation>
    </message>
    <message>
        <source>Remove this seat type</source>
        <translation>Quitar este tipo de licencia</translation>
    </message>
    <message>
        <source>Usage that each such seat holds each billing cycle; empty: not known</source>
        <translation>Uso que contiene cada licencia de este tipo en cada ciclo de facturación; vacío: desconocido</translation>
    </message>
    <message>
        <source>Each seat type needs a price; a free one costs 0.</source>
        <translation>Cada tipo de licencia necesita un precio; uno gratuito cuesta 0.</translation>
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
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Seat is</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>By active days; the contract has the threshold</source>
        <translation>Por días activos; el umbral figura en el contrato</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>The seat&apos;s type, as the contract assigns it</source>
        <translation>El tipo de licencia, según lo asigna el contrato</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Of the seat a month, after the discount</source>
        <translation>De la licencia al mes, con el descuento aplicado</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>What the member&apos;s usage cost in these days</source>
        <translation>Lo que costó el uso del miembro en estos días</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Active days: with activity by daily usage, or with usage events</source>
        <translation>Días activos: con actividad según el uso diario o con eventos de uso</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>The last active day within 90 days</source>
        <translation>El último día activo en 90 días</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Usage of this billing cycle that the plan covers</source>
        <translation>Uso de este ciclo de facturación que cubre el plan</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>The first day of this cycle with on-demand spend after included usage</source>
        <translation>El primer día de este ciclo con gasto bajo demanda tras el uso incluido</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <source>Usage of this billing cycle that is billed beyond the plan</source>
        <translation>Uso de este ciclo de facturación que se factura aparte del plan</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>No price is typed in for this seat.</source>
        <translation>No se ha indicado ningún precio para esta licencia.</translation>
    </message>
    <message>
        <source>No activity is known within 90 days.</source>
        <translation>No consta ninguna actividad en 90 días.</translation>
    </message>
    <message>
        <source>%1 of the %2 that the seat includes</source>
        <translation>%1 de los %2 que incluye la licencia</translation>
    </message>
    <message>
        <source>From then on usage was billed beyond the plan.</source>
        <translation>Desde entonces el uso se facturó aparte del plan.</translation>
    </message>
    <message>
        <source>Not used up in this cycle, as far as the events tell.</source>
        <translation>No agotado en este ciclo, por lo que indican los eventos.</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Todos los miembros</translation>
    </message>
</context>
<context>
    <name>spend::ui::SeatsTab</name>
    <message>
        <source>not known for all days</source>
        <translation>no se conoce para todos los días</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>no seat price typed in</source>
        <translation>precio de licencia sin indicar</translation>
    </message>
    <message>
        <source>Type in what seats cost</source>
        <translation>Indicar cuánto cuestan las licencias</translation>
    </message>
    <message>
        <source>Days looked at</source>
        <translation>Días examinados</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Members and their seats; Ctrl+Enter opens the person</source>
        <translation>Miembros y sus licencias; Ctrl+Enter abre la persona</translation>
    </message>
    <message>
        <source>Cursor lists no members.</source>
        <translation>Cursor no indica ningún miembro.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sin uso</translation>
    </message>
    <message>
        <source>Barely used</source>
        <translation>Poco uso</translation>
    </message>
    <message>
        <source>Per active person</source>
        <translation>Por persona activa</translation>
    </message>
    <message>
        <source>Included used up</source>
        <translation>Incluido agotado</translation>
    </message>
    <message>
        <source>seats and usage a month</source>
        <translation>licencias y uso al mes</translation>
    </message>
    <message>
        <source>%1 active people</source>
        <translation>%1 personas activas</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>cycle since %1</source>
        <translation>ciclo desde %1</translation>
    </message>
    <message>
        <source>Daily usage was never read for this connection, so a seat counts as used or stays unknown: no events do not mean that nobody worked.</source>
        <translation>Nunca se leyó el uso diario de esta conexión, así que una licencia cuenta como en uso o queda como desconocida: que no haya eventos no significa que nadie trabajara.</translation>
    </message>
    <message>
        <source>Daily usage was read for %1 of these %2 days. Seats with little activity stay unknown.</source>
        <translation>El uso diario se leyó para %1 de estos %2 días. Las licencias con poca actividad quedan como desconocidas.</translation>
    </message>
    <message>
        <source>Barely used: active on fewer than %1 of %2; the contract has the threshold.</source>
        <translation>Poco uso: actividad en menos de %1 de %2; el umbral figura en el contrato.</translation>
    </message>
    <message>
        <source>Seats of </source>
        <translation>Licencias de </translation>
    </message>
    <message>
        <source> beside usage of the last %1 days, </source>
        <translation> junto al uso de los últimos %1 días, </translation>
    </message>
</context>
<context>
    <name>spend::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>spend::ui::SetupWizard</name>
    <message>
        <source>Add connection</source>
        <translation>Añadir conexión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>spend::ui::Sharing</name>
    <message>
        <source>Save page as HTML…</source>
        <translation>Guardar la página como HTML…</translation>
    </message>
    <message>
        <source>Save page as HTML</source>
        <translation>Guardar la página como HTML</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Share or export this page</source>
        <translation>Compartir o exportar esta página</translation>
    </message>
    <message>
        <source>Share or export this page (Ctrl+E)</source>
        <translation>Compartir o exportar esta página (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save page as PDF…</source>
        <translation>Guardar página como PDF…</translation>
    </message>
    <message>
        <source>Save page as PDF</source>
        <translation>Guardar página como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabla: %1</translation>
    </message>
    <message>
        <source>Save chart as PNG…</source>
        <translation>Guardar gráfico como PNG…</translation>
    </message>
    <message>
        <source>Save chart as PNG</source>
        <translation>Guardar gráfico como PNG</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Save chart as SVG…</source>
        <translation>Guardar gráfico como SVG…</translation>
    </message>
    <message>
        <source>Save chart as SVG</source>
        <translation>Guardar gráfico como SVG</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Guardar tabla como CSV…</translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation>Guardar tabla como CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Copied the table.</source>
        <translation>Se copió la tabla.</translation>
    </message>
    <message>
        <source>Share or export</source>
        <translation>Compartir o exportar</translation>
    </message>
</context>
<context>
    <name>spend::ui::SpendChart</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Forecast to %1: %2, %3.</source>
        <translation>Previsión hasta %1: %2, %3.</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>previsión</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>By then in all</source>
        <translation>En total hasta entonces</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Otros (%1)</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>forecast, 80 %</source>
        <translation>previsión, 80 %</translation>
    </message>
</context>
<context>
    <name>spend::ui::StatusBadge</name>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::StayTimeline</name>
    <message>
        <source>before that %1</source>
        <translation>antes, %1</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>después, %1</translation>
    </message>
    <message>
        <source>%1: in no group</source>
        <translation>%1: en ningún grupo</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>en ningún grupo</translation>
    </message>
</context>
<context>
    <name>spend::ui::StepLine</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>spend::ui::StepsBar</name>
    <message>
        <source>How surely: %1</source>
        <translation>Con qué certeza: %1</translation>
    </message>
    <message>
        <source>How surely</source>
        <translation>Con qué certeza</translation>
    </message>
    <message>
        <source>cost by the commits that lead to a repository</source>
        <translation>costo según los commits que llevan a un repositorio</translation>
    </message>
</context>
<context>
    <name>spend::ui::StoreSection</name>
    <message>
        <source>PostgreSQL %1 answers; the connection is encrypted.</source>
        <translation>PostgreSQL %1 responde; la conexión está cifrada.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers; the connection does not leave this computer.</source>
        <translation>PostgreSQL %1 responde; la conexión no sale de este dispositivo.</translation>
    </message>
    <message>
        <source>The database is empty: the store is made in it at the next start.</source>
        <translation>La base de datos está vacía: el almacén se crea en ella en el próximo inicio.</translation>
    </message>
    <message>
        <source>There is no store yet, and your account may not make it: one of its owners must open it first.</source>
        <translation>Aún no hay almacén y su cuenta no puede crearlo: antes debe abrirlo uno de sus propietarios.</translation>
    </message>
    <message>
        <source>The store is of an older Spendscope: one of its owners must open it with this version first.</source>
        <translation>El almacén es de un Spendscope anterior: antes debe abrirlo con esta versión uno de sus propietarios.</translation>
    </message>
    <message>
        <source>The store is of an older Spendscope and is brought up to date at the next start.</source>
        <translation>El almacén es de un Spendscope anterior y se actualizará en el próximo inicio.</translation>
    </message>
    <message>
        <source>Your account may sync and change what is kept.</source>
        <translation>Su cuenta puede sincronizar y cambiar lo guardado.</translation>
    </message>
    <message>
        <source>Your account may look, not sync or change anything.</source>
        <translation>Su cuenta puede ver, pero no sincronizar ni cambiar nada.</translation>
    </message>
    <message>
        <source>In a &amp;file on this computer</source>
        <translation>En un &amp;archivo de este dispositivo</translation>
    </message>
    <message>
        <source>On a &amp;PostgreSQL server that several administrators share</source>
        <translation>En un servidor &amp;PostgreSQL que comparten varios administradores</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Use from the next start on</source>
        <translation>Usar desde el próximo inicio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Only to change it</source>
        <translation>Solo para cambiarla</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Where Spendscope keeps what it reads. In a shared store one program at a time syncs a connection, and all see the same figures, budgets and notes. To take along what is in the file, run “spendscope-cli store copy”.</source>
        <translation>Dónde guarda Spendscope lo que lee. En una base de datos compartida, un solo programa a la vez sincroniza una conexión y todos ven las mismas cifras, presupuestos y notas. Para llevarse lo que hay en el archivo, ejecute «spendscope-cli store copy».</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Contr&amp;aseña</translation>
    </message>
    <message>
        <source>The password goes into the keychain, nowhere else. Connections to another computer are always encrypted, and the server must show a valid certificate.</source>
        <translation>La contraseña va al llavero y a ningún otro sitio. Las conexiones a otro equipo siempre están cifradas y el servidor debe mostrar un certificado válido.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Kept. Quit Spendscope and start it again to use it.</source>
        <translation>Guardado. Cierre Spendscope y vuelva a iniciarlo para usarlo.</translation>
    </message>
</context>
<context>
    <name>spend::ui::SubjectView</name>
    <message>
        <source>Not in this store</source>
        <translation>No está en esta base de datos</translation>
    </message>
    <message>
        <source>Nothing is known of “%1”. It may belong to a connection that was removed.</source>
        <translation>No se sabe nada de «%1». Puede pertenecer a una conexión que se quitó.</translation>
    </message>
</context>
<context>
    <name>spend::ui::SuggestionList</name>
    <message>
        <source>Looks like one repository</source>
        <translation>Parecen un mismo repositorio</translation>
    </message>
    <message>
        <source>Look alike (%1)</source>
        <translation>Parecidos (%1)</translation>
    </message>
    <message>
        <source>differ only in case</source>
        <translation>solo difieren en mayúsculas</translation>
    </message>
    <message>
        <source>the same name under several owners</source>
        <translation>el mismo nombre bajo varios propietarios</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Add rule: %1</source>
        <translation>Añadir regla: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::ThinProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>spend::ui::TileRow</name>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Active people</source>
        <translation>Personas activas</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>Explicar esta cifra</translation>
    </message>
    <message>
        <source>Open the forecast</source>
        <translation>Abrir la previsión</translation>
    </message>
    <message>
        <source>no cost in this range</source>
        <translation>sin costo en este intervalo</translation>
    </message>
    <message>
        <source>%1 of cost</source>
        <translation>%1 del costo</translation>
    </message>
    <message>
        <source>no complete figures for %1</source>
        <translation>sin cifras completas de %1</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>nada en %1</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>igual que %1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>frente a %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>1 event uncosted</source>
        <translation>1 evento sin costo</translation>
    </message>
    <message>
        <source>%1 events uncosted</source>
        <translation>%1 eventos sin costo</translation>
    </message>
    <message>
        <source>%1 events, each with a cost</source>
        <translation>%1 eventos, todos con costo</translation>
    </message>
</context>
<context>
    <name>spend::ui::TimelineCard</name>
    <message>
        <source>%1: Up and Down choose a line, Left and Right a stay, Enter opens</source>
        <translation>%1: Arriba y Abajo eligen una línea, Izquierda y Derecha una estancia, Enter abre</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar todo (%1)</translation>
    </message>
</context>
<context>
    <name>spend::ui::TogetherCard</name>
    <message>
        <source>Several at once</source>
        <translation>Varias a la vez</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>sin activar</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>can&apos;t be said</source>
        <translation>no se puede saber</translation>
    </message>
    <message>
        <source>saves %1 here, %2 alone</source>
        <translation>ahorra %1 aquí, %2 por separado</translation>
    </message>
    <message>
        <source>At most %1 different filters can be told at once.</source>
        <translation>Se pueden evaluar a la vez como máximo %1 filtros distintos.</translation>
    </message>
    <message>
        <source>Together they save %1 a cycle</source>
        <translation>Juntas ahorran %1 por ciclo</translation>
    </message>
    <message>
        <source>Together they cost %1 more a cycle</source>
        <translation>Juntas cuestan %1 más por ciclo</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 a %2)</translation>
    </message>
    <message>
        <source>Switch some on to see what they save together.</source>
        <translation>Active algunas para ver cuánto ahorran juntas.</translation>
    </message>
    <message>
        <source>%1 now, %2 then%3. %4</source>
        <translation>%1 ahora, %2 después%3. %4</translation>
    </message>
</context>
<context>
    <name>spend::ui::TotalStrip</name>
    <message>
        <source>Explain this figure</source>
        <translation>Explicar esta cifra</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>frente a %1</translation>
    </message>
    <message>
        <source>no complete figures for %1</source>
        <translation>sin cifras completas de %1</translation>
    </message>
    <message>
        <source>%1 uncosted</source>
        <translation>%1 sin costo</translation>
    </message>
</context>
<context>
    <name>spend::ui::TotalsRow</name>
    <message>
        <source>Left and Right choose a figure, Enter explains it</source>
        <translation>Izquierda y Derecha eligen una cifra, Enter la explica</translation>
    </message>
    <message>
        <source>Click to see how this figure comes about</source>
        <translation>Haga clic para ver cómo se obtiene esta cifra</translation>
    </message>
</context>
<context>
    <name>spend::ui::Tray</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>&amp;Open Spendscope</source>
        <translation>&amp;Abrir Spendscope</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Today (UTC): %1</source>
        <translation>Hoy (UTC): %1</translation>
    </message>
    <message>
        <source>This cycle: %1</source>
        <translation>Este ciclo: %1</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Aún sin conexión</translation>
    </message>
    <message>
        <source>%1: syncing, %2 %</source>
        <translation>%1: sincronizando, %2 %</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>spend::ui::TwoMonths</name>
    <message>
        <source>Earlier months</source>
        <translation>Meses anteriores</translation>
    </message>
    <message>
        <source>Later months</source>
        <translation>Meses posteriores</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter picks the first day and then the last, Page Up and Page Down turn the months.</source>
        <translation>Las teclas de flecha mueven, Enter elige el primer día y después el último, Re Pág y Av Pág cambian de mes.</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <translation>Último día: %1</translation>
    </message>
    <message>
        <source>First day: %1</source>
        <translation>Primer día: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::UnattributedCard</name>
    <message>
        <source>Show in Explorer</source>
        <translation>Mostrar en el Explorador</translation>
    </message>
    <message>
        <source>All cost in this range belongs to a repository.</source>
        <translation>Todo el costo de este intervalo corresponde a algún repositorio.</translation>
    </message>
    <message>
        <source>Show unattributed cost in Explorer</source>
        <translation>Mostrar en el Explorador el costo sin atribuir</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Sin atribuir</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar estos</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Abrir Conexiones</translation>
    </message>
    <message>
        <source>Show cost without a user in Explorer</source>
        <translation>Mostrar en el Explorador el costo sin usuario</translation>
    </message>
</context>
<context>
    <name>spend::ui::UpdateDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>Look once a &amp;week by itself, while Spendscope runs</source>
        <translation>Comprobar una vez por &amp;semana automáticamente, mientras Spendscope está en marcha</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Comprobar &amp;ahora</translation>
    </message>
    <message>
        <source>&amp;Read more</source>
        <translation>&amp;Leer más</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Spendscope would read one file:
%1

Nothing is said about you or your team, the file&apos;s signature is checked, and you are only told: nothing is downloaded or installed.</source>
        <translation>Spendscope leería un solo archivo:
%1

No se revela nada sobre usted ni su equipo, se comprueba la firma del archivo y solo se le informa: no se descarga ni se instala nada.</translation>
    </message>
    <message>
        <source>This copy was built without an address to look at. Whoever you have it from, such as your system&apos;s package manager, brings newer versions.

Yours is version %1.</source>
        <translation>Esta copia se compiló sin una dirección que consultar. Las versiones más recientes llegan de quien se la proporcionó, por ejemplo el gestor de paquetes de su sistema.

La suya es la versión %1.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Version %1 is the newest one.</source>
        <translation>La versión %1 es la más reciente.</translation>
    </message>
    <message>
        <source>Spendscope %1 is there</source>
        <translation>Ya está disponible Spendscope %1</translation>
    </message>
    <message>
        <source>Yours is version %1.</source>
        <translation>La suya es la versión %1.</translation>
    </message>
    <message>
        <source>The new one is of %1.</source>
        <translation>La nueva es de %1.</translation>
    </message>
    <message>
        <source>Install it the way this copy came. It can be read about at %1.</source>
        <translation>Instálela del mismo modo en que obtuvo esta copia. Más información en %1.</translation>
    </message>
</context>
<context>
    <name>spend::ui::UserView</name>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cache share</source>
        <translation>Parte de caché</translation>
    </message>
    <message>
        <source>Share of team</source>
        <translation>Parte del equipo</translation>
    </message>
    <message>
        <source>Billing groups over time</source>
        <translation>Grupos de facturación en el tiempo</translation>
    </message>
    <message>
        <source>Usage stays with the group it happened in. The coloured line marks the range shown.</source>
        <translation>El uso permanece en el grupo en que ocurrió. La línea de color marca el intervalo mostrado.</translation>
    </message>
    <message>
        <source>Limits, by Cursor&apos;s own count</source>
        <translation>Límites, según el recuento de Cursor</translation>
    </message>
    <message>
        <source>No spend in this range</source>
        <translation>Sin gasto en este intervalo</translation>
    </message>
    <message>
        <source>Repositories, by attribution</source>
        <translation>Repositorios, por atribución</translation>
    </message>
    <message>
        <source>Repositories (not visible to this key)</source>
        <translation>Repositorios (no visibles con esta clave)</translation>
    </message>
    <message>
        <source>Billing groups it was spent in</source>
        <translation>Grupos de facturación en los que se gastó</translation>
    </message>
    <message>
        <source>Billing groups (not visible to this key)</source>
        <translation>Grupos de facturación (no visibles con esta clave)</translation>
    </message>
    <message>
        <source>removed from %1</source>
        <translation>dado de baja de %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>visto %1</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>sin costo</translation>
    </message>
    <message>
        <source>%1 of cost</source>
        <translation>%1 del costo</translation>
    </message>
    <message>
        <source>%1 events, %2 days</source>
        <translation>%1 eventos, %2 días</translation>
    </message>
    <message>
        <source>%1 per million</source>
        <translation>%1 por millón</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>equipo: %1</translation>
    </message>
    <message>
        <source>Used on-demand in the cycle</source>
        <translation>Bajo demanda usado en el ciclo</translation>
    </message>
    <message>
        <source>Effective limit</source>
        <translation>Límite efectivo</translation>
    </message>
    <message>
        <source>Used of it</source>
        <translation>Usado de él</translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <translation>Límite mensual</translation>
    </message>
    <message>
        <source>Hard limit override</source>
        <translation>Límite fijo propio</translation>
    </message>
    <message>
        <source>Cycle began</source>
        <translation>Inicio del ciclo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Cursor&apos;s spend listing has no line for this user.</source>
        <translation>La lista de gasto de Cursor no tiene ninguna línea de este usuario.</translation>
    </message>
    <message>
        <source>“–”: not given. The listing is of an earlier cycle; the next sync reads the current one.</source>
        <translation>«–»: no indicado. La lista es de un ciclo anterior; la próxima sincronización leerá el actual.</translation>
    </message>
    <message>
        <source>“–”: not given. An override of $0 means none.</source>
        <translation>«–»: no indicado. Un límite fijo propio de $0 significa que no hay ninguno.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · modificada</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Saved views: %1, edited</source>
        <translation>Vistas guardadas: %1, modificada</translation>
    </message>
    <message>
        <source>Saved views: %1</source>
        <translation>Vistas guardadas: %1</translation>
    </message>
    <message>
        <source>Shown with changes. Open to save them, or to go back.</source>
        <translation>Se muestra con cambios. Abra para guardarlos o descartarlos.</translation>
    </message>
    <message>
        <source>Saved views: open, save, pin to Overview, share</source>
        <translation>Vistas guardadas: abrir, guardar, fijar en Panorama, compartir</translation>
    </message>
</context>
<context>
    <name>spend::ui::ViewsFile</name>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Spendscope views (*.%1);;All files (*)</source>
        <translation>Vistas de Spendscope (*.%1);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>spend::ui::ViewsNameForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>spend::ui::ViewsPanel</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>No view is saved yet. Set Explorer up as you like it, then save that under a name.</source>
        <translation>Aún no hay ninguna vista guardada. Configure el Explorador a su gusto y guárdelo con un nombre.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Paste a view</source>
        <translation>Pegar una vista</translation>
    </message>
    <message>
        <source>Take a view that somebody sent you from the clipboard (Ctrl+V)</source>
        <translation>Tomar del portapapeles una vista que le han enviado (Ctrl+V)</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Saved. Send the file, and others open it here.</source>
        <translation>Guardado. Envíe el archivo y otros podrán abrirlo aquí.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>Save this view as</source>
        <translation>Guardar esta vista como</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>Nuevo nombre de «%1»</translation>
    </message>
    <message>
        <source>Renamed to “%1”.</source>
        <translation>Nuevo nombre: «%1».</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>“%1” is on Overview now.</source>
        <translation>«%1» ya está en Panorama.</translation>
    </message>
    <message>
        <source>“%1” is off Overview.</source>
        <translation>«%1» ya no está en Panorama.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Re&amp;nombrar…</translation>
    </message>
    <message>
        <source>&amp;Save what Explorer shows here</source>
        <translation>&amp;Guardar aquí lo que muestra el Explorador</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Save to &amp;file…</source>
        <translation>Guardar en &amp;archivo…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Copied. Paste it into a chat or a mail, and others paste it here.</source>
        <translation>Copiado. Péguelo en un chat o un correo y otros podrán pegarlo aquí.</translation>
    </message>
    <message>
        <source>Save the view that you were sent as</source>
        <translation>Guardar la vista que le enviaron como</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Open view</source>
        <translation>Abrir vista</translation>
    </message>
</context>
<context>
    <name>spend::ui::ViewsRow</name>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>y %1</translation>
    </message>
    <message>
        <source>1 filter</source>
        <translation>1 filtro</translation>
    </message>
    <message>
        <source>%1 filters</source>
        <translation>%1 filtros</translation>
    </message>
    <message>
        <source>Take “%1” off Overview</source>
        <translation>Quitar «%1» de Panorama</translation>
    </message>
    <message>
        <source>Pin “%1” to Overview</source>
        <translation>Fijar «%1» en Panorama</translation>
    </message>
    <message>
        <source>Take off Overview</source>
        <translation>Quitar de Panorama</translation>
    </message>
    <message>
        <source>Pin to Overview</source>
        <translation>Fijar en Panorama</translation>
    </message>
    <message>
        <source>More about “%1”</source>
        <translation>Más sobre «%1»</translation>
    </message>
    <message>
        <source>Rename, share, delete…</source>
        <translation>Renombrar, compartir, eliminar…</translation>
    </message>
    <message>
        <source>%1, shown with changes</source>
        <translation>%1, mostrada con cambios</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, mostrada ahora</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · modificada</translation>
    </message>
</context>
<context>
    <name>spend::ui::WhatIfForm</name>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Requests that go to</source>
        <translation>Solicitudes que van a</translation>
    </message>
    <message>
        <source>Would go to</source>
        <translation>Irían a</translation>
    </message>
    <message>
        <source>Share of the requests</source>
        <translation>Parte de las solicitudes</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Tokens for the same work</source>
        <translation>Tokens para el mismo trabajo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Seats that change</source>
        <translation>Licencias que cambian</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>Otro modelo</translation>
    </message>
    <message>
        <source>No max mode</source>
        <translation>Sin modo Max</translation>
    </message>
    <message>
        <source>A limit</source>
        <translation>Un límite</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>Otras licencias</translation>
    </message>
    <message>
        <source>By tokens</source>
        <translation>Por tokens</translation>
    </message>
    <message>
        <source>By requests</source>
        <translation>Por solicitudes</translation>
    </message>
    <message>
        <source>would go to</source>
        <translation>irían a</translation>
    </message>
    <message>
        <source>Tokens or requests for the same work</source>
        <translation>Tokens o solicitudes para el mismo trabajo</translation>
    </message>
    <message>
        <source>Price measured</source>
        <translation>Precio medido</translation>
    </message>
    <message>
        <source>On-demand dollars a person and cycle</source>
        <translation>Dólares bajo demanda por persona y ciclo</translation>
    </message>
    <message>
        <source>Limit in dollars</source>
        <translation>Límite en dólares</translation>
    </message>
    <message>
        <source>Price of a seat now</source>
        <translation>Precio actual de una licencia</translation>
    </message>
    <message>
        <source>Price now in dollars</source>
        <translation>Precio actual en dólares</translation>
    </message>
    <message>
        <source>Price then</source>
        <translation>Precio después</translation>
    </message>
    <message>
        <source>Price then in dollars</source>
        <translation>Precio después, en dólares</translation>
    </message>
    <message>
        <source>Usage that it includes now</source>
        <translation>Uso que incluye ahora</translation>
    </message>
    <message>
        <source>Included now in dollars</source>
        <translation>Incluido ahora, en dólares</translation>
    </message>
    <message>
        <source>Usage included then</source>
        <translation>Uso incluido después</translation>
    </message>
    <message>
        <source>Included then in dollars</source>
        <translation>Incluido después, en dólares</translation>
    </message>
</context>
<context>
    <name>spend::ui::WhatIfPeopleModel</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Ahorro</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personas</translation>
    </message>
</context>
<context>
    <name>spend::ui::WhatIfTab</name>
    <message>
        <source>What if</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Largest savings found</source>
        <translation>Mayores ahorros encontrados</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>Abrir en el Explorador</translation>
    </message>
    <message>
        <source>Add to several</source>
        <translation>Añadir a varias</translation>
    </message>
    <message>
        <source>Several that hold at once are told together, below</source>
        <translation>Varias que valen a la vez se evalúan juntas, abajo</translation>
    </message>
    <message>
        <source>Whom it touches; Enter opens the person</source>
        <translation>A quién afecta; Enter abre la persona</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Nothing was found that would save as much as 0.5 % of the cost.</source>
        <translation>No se encontró nada que ahorre siquiera el 0.5 % del costo.</translation>
    </message>
    <message>
        <source>, the last complete billing cycle</source>
        <translation>, último ciclo de facturación completo</translation>
    </message>
    <message>
        <source>, scaled to a billing cycle</source>
        <translation>, ajustado a un ciclo de facturación</translation>
    </message>
    <message>
        <source>Saves %1 a cycle</source>
        <translation>Ahorra %1 por ciclo</translation>
    </message>
    <message>
        <source>Costs %1 more a cycle</source>
        <translation>Cuesta %1 más por ciclo</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 a %2)</translation>
    </message>
    <message>
        <source>%1 now, %2 then%3. %4</source>
        <translation>%1 ahora, %2 después%3. %4</translation>
    </message>
    <message>
        <source>Nothing is touched</source>
        <translation>No afecta a nada</translation>
    </message>
    <message>
        <source>Nobody used that in the days that are measured.</source>
        <translation>Nadie usó eso en los días medidos.</translation>
    </message>
    <message>
        <source>It can&apos;t be said</source>
        <translation>No se puede saber</translation>
    </message>
</context>
<context>
    <name>spend::ui::WindowSection</name>
    <message>
        <source>Closing the window leaves Spendscope in the system tray</source>
        <translation>Al cerrar la ventana, Spendscope permanece en la bandeja del sistema</translation>
    </message>
    <message>
        <source>System tray</source>
        <translation>Bandeja del sistema</translation>
    </message>
    <message>
        <source>From there it shows today&apos;s cost and this cycle&apos;s, goes on syncing, and is opened or quit.</source>
        <translation>Desde allí muestra el costo de hoy y el de este ciclo, sigue sincronizando y permite abrirlo o salir.</translation>
    </message>
    <message>
        <source>This desktop shows no system tray.</source>
        <translation>Este escritorio no muestra bandeja del sistema.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>spend::ui::WizardPage</name>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>First data</source>
        <translation>Primeros datos</translation>
    </message>
</context>
</TS>
