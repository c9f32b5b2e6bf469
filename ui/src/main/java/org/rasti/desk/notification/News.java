package org.rasti.desk.notification;

import org.rasti.notification.Unread;

/**
 * What waits to be looked at by whoever a window belongs to.
 *
 * @param comebacks published claims that seem to be said again, which are everybody's
 * @param unread what they were told themselves
 */
record News(int comebacks, Unread unread) {

    int count() {
        return comebacks + unread.count();
    }
}
