package org.rasti.feed;

import java.time.Duration;

/** Waits between two pages of one site. */
@FunctionalInterface
interface Pauses {

    void pause(Duration length) throws InterruptedException;
}
