// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Only in builds with the thread sanitizer. Qt's own libraries are not built for it, so that it can't see how an event
// goes from one thread to another and takes all that is handed over for a race. Told here, and no more than that:
// whatever a thread did before it posts an event, calls a slot or starts a thread comes before whatever another does
// with an event that it gets later; and what a thread did comes before the return of a wait for its end. Two threads
// that touch the same without any of this between them are still told.
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QMetaObject>
#include <QThread>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>
#include <sched.h>

#include <condition_variable>
#include <cstdarg>
#include <mutex>
#include <set>

namespace
{
char passedOn; // its address stands for all that was handed over

void handOver()
{
    __tsan_release(&passedOn);
}

void takeOver()
{
    __tsan_acquire(&passedOn);
}

/// Threads that got an event and whose last act is still to come. Never destroyed: threads end later than that.
struct Living {
    std::mutex mutex;
    std::condition_variable oneEnded;
    std::set<const QThread *> threads;
};

Living &living()
{
    static auto *const all = new Living;
    return *all;
}

/// A thread's last act, after Qt has called it finished.
struct LastAct {
    const QThread *thread = QThread::currentThread();
    LastAct()
    {
        const std::lock_guard lock(living().mutex);
        living().threads.insert(thread);
    }
    ~LastAct()
    {
        handOver();
        const std::lock_guard lock(living().mutex);
        living().threads.erase(thread);
        living().oneEnded.notify_all();
    }
    LastAct(const LastAct &) = delete;
    LastAct &operator=(const LastAct &) = delete;
};

bool beforeEachEvent(void **)
{
    thread_local const LastAct lastAct;
    Q_UNUSED(lastAct)
    takeOver();
    return false; // the event goes on
}

[[maybe_unused]] const bool isTold = QInternal::registerCallback(QInternal::EventNotifyCallback, beforeEachEvent);

/// Around a slot that goes to another thread: what it did comes before its end, which may be in the caller's thread.
struct ToldSlot final : QtPrivate::QSlotObjectBase {
    explicit ToldSlot(QSlotObjectBase *around)
        : QSlotObjectBase(&impl)
        , slot(around)
    {
    }
    QSlotObjectBase *const slot;

    static void impl(int which, QSlotObjectBase *base, QObject *receiver, void **arguments, bool *isSame)
    {
        auto *const told = static_cast<ToldSlot *>(base);
        takeOver();
        switch (which) {
        case Destroy:
            told->slot->destroyIfLastRef();
            delete told;
            break;
        case Call:
            told->slot->call(receiver, arguments);
            handOver();
            break;
        case Compare:
            *isSame = told->slot->compare(arguments);
            break;
        default:
            break;
        }
    }
};

/// The function of this name that would be called without ours.
template <typename Function>
Function qtsOwn(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}
} // namespace

void QCoreApplication::postEvent(QObject *receiver, QEvent *event, int priority)
{
    static const auto own =
        qtsOwn<void (*)(QObject *, QEvent *, int)>("_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    handOver();
    own(receiver, event, priority);
}

bool QMetaObject::invokeMethodImpl(
    QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    static const auto own = qtsOwn<bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    auto *const told = new ToldSlot(slot);
    handOver();
    const bool done = own(object, told, type, result);
    takeOver(); // the caller may have waited for the slot
    return done;
}

void QMetaObject::activate(QObject *sender, const QMetaObject *meta, int signal, void **arguments)
{
    static const auto own =
        qtsOwn<void (*)(QObject *, const QMetaObject *, int, void **)>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    handOver();
    own(sender, meta, signal, arguments);
}

QMetaObject::Connection QObject::connectImpl(const QObject *sender, void **signal, const QObject *receiver,
    void **slotAddress, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, const int *types,
    const QMetaObject *meta)
{
    static const auto own = qtsOwn<QMetaObject::Connection (*)(const QObject *, void **, const QObject *, void **,
        QtPrivate::QSlotObjectBase *, Qt::ConnectionType, const int *, const QMetaObject *)>(
        "_ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject");
    return own(sender, signal, receiver, slotAddress, new ToldSlot(slot), type, types, meta);
}

void QThread::quit()
{
    static const auto own = qtsOwn<void (*)(QThread *)>("_ZN7QThread4quitEv");
    handOver();
    own(this);
}

void QObject::deleteLater()
{
    static const auto own = qtsOwn<void (*)(QObject *)>("_ZN7QObject11deleteLaterEv");
    handOver();
    own(this);
}

void QThread::start(Priority priority)
{
    static const auto own = qtsOwn<void (*)(QThread *, Priority)>("_ZN7QThread5startENS_8PriorityE");
    handOver();
    own(this, priority);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto own = qtsOwn<bool (*)(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    if (!own(this, deadline))
        return false;
    std::unique_lock lock(living().mutex);
    living().oneEnded.wait(lock, [this] { return !living().threads.contains(this); });
    takeOver();
    return true;
}

/// Qt starts programs by a clone that shares memory until it is another program. The sanitizer lets a clone ignore all
/// locks from then on, and in shared memory the caller with it: here the clone has a memory of its own.
extern "C" int clone(int (*function)(void *), void *stack, int flags, void *argument, ...)
{
    using Clone = int (*)(int (*)(void *), void *, int, void *, ...);
    static const auto own = qtsOwn<Clone>("clone");
    va_list more;
    va_start(more, argument);
    void *const parentId = va_arg(more, void *);
    void *const tls = va_arg(more, void *);
    void *const childId = va_arg(more, void *);
    va_end(more);
    return own(function, stack, flags & ~(CLONE_VM | CLONE_VFORK), argument, parentId, tls, childId);
}

/// Named when linking, so that every program takes this file from its library.
extern "C" int toldToThreadSanitizer;
int toldToThreadSanitizer = 1;
