package org.rasti.notification;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForStaff;
import org.rasti.account.ForSystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever is signed in was told, and what they want to be told. */
@Service
@Transactional
public class NotificationService {

    private static final int MOST = 200;

    private final NotificationRepository notifications;
    private final CurrentActor current;

    NotificationService(NotificationRepository notifications, CurrentActor current) {
        this.notifications = notifications;
        this.current = current;
    }

    /** What the actor was told, read or not, the newest first, at most 200. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<Notice> latest() {
        return notifications.latest(me(), MOST);
    }

    /** What the actor has not read of one kind, the newest first, at most 200. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<Notice> unread(NoticeKind kind) {
        return notifications.unread(me(), kind, MOST);
    }

    /** How much the actor has not read. */
    @ForStaff
    @Transactional(readOnly = true)
    public Unread unread() {
        return notifications.unread(Set.of(me())).getOrDefault(me(), Unread.NOTHING);
    }

    /** The same of several accounts, for whoever rings their bells; none for those that have read everything. */
    @ForSystem
    @Transactional(readOnly = true)
    public Map<Long, Unread> unread(Collection<Long> accounts) {
        return notifications.unread(accounts);
    }

    /** Marks a notice of the actor's as read and hands it back; empty where it is somebody else's, or none. */
    @ForStaff
    public Optional<Notice> read(long id) {
        notifications.read(me(), id);
        return notifications.find(me(), id);
    }

    /**
     * Marks everything as read that the actor has seen.
     *
     * @param latest the id of the newest seen: what came since stays unread
     */
    @ForStaff
    public void readUpTo(long latest) {
        notifications.readUpTo(me(), latest);
    }

    /** What the actor wants to be told: everything, for whoever chose nothing else. */
    @ForStaff
    @Transactional(readOnly = true)
    public Set<NoticeKind> wanted() {
        return EnumSet.complementOf(notifications.muted(me()));
    }

    /** Chooses what to be told from now on. */
    @ForStaff
    public void choose(Set<NoticeKind> wanted) {
        var muted = EnumSet.allOf(NoticeKind.class);
        muted.removeAll(wanted);
        notifications.mute(me(), muted);
    }

    private long me() {
        return current.get().personId();
    }
}
