package org.rasti.desk.notification;

import org.rasti.desk.common.Words;
import org.rasti.notification.Notice;
import org.rasti.notification.NoticeKind;

/** Notices as sentences, and where each leads. */
public final class NoticeWords {

    private NoticeWords() {}

    static String sentence(Notice notice) {
        return notice.by() == null
                ? Words.get("notice." + notice.kind() + ".by-itself")
                : Words.get("notice." + notice.kind(), notice.by());
    }

    /** The address that marks a notice as read and leads to what it is about. */
    public static String address(Notice notice) {
        return "notifications/" + notice.id();
    }

    /** What a notice is about: the review where one waits, the statement's workspace otherwise. */
    static String place(Notice notice) {
        return notice.kind() == NoticeKind.TO_REVIEW ? "reviews/" + notice.verdictId() : "statements/" + notice.code();
    }
}
