package org.rasti.search;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps an index up to date for as long as it lives: at each word of a change, and every moment without one. */
final class Follower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String name;
    private final IndexKeeper keeper;
    private final Duration poll;
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;
    private boolean failing;

    Follower(String name, IndexKeeper keeper, Duration poll) {
        this.name = name;
        this.keeper = keeper;
        this.poll = poll;
        this.thread = Thread.ofPlatform().daemon().name("search-" + name).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    void wake() {
        wake.release();
    }

    private void run() {
        Executor builds =
                work -> Thread.ofPlatform().daemon().name("build-" + name).start(() -> {
                    work.run();
                    wake();
                });
        while (!closed) {
            step(builds);
            keeper.keep(false);
            pause();
        }
    }

    private void step(Executor builds) {
        try {
            keeper.step(builds);
            if (failing) {
                LOG.info("Index {} follows the database again", name);
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing && !closed) {
                LOG.warn("Index {} cannot follow the database; it answers as of before", name, e);
            }
            failing = true;
        }
    }

    private void pause() {
        try {
            if (wake.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    /** Ends after the step under way: a thread that writes an index must not be interrupted. */
    @Override
    public void close() {
        closed = true;
        wake();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
