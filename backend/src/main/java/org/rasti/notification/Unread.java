package org.rasti.notification;

/**
 * What somebody has not read.
 *
 * @param latest the id of the newest of it, 0 where there is none
 */
public record Unread(int count, long latest) {

    public static final Unread NOTHING = new Unread(0, 0);
}
