package org.rasti;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Two people doing something at the same moment. */
public final class AtOnce {

    private static final long PATIENCE = 20;

    private AtOnce() {}

    /** Does both in threads of their own, started together; hands back what came of each. */
    public static <T> List<T> both(Supplier<T> one, Supplier<T> other) {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> go(start, one));
            var second = threads.submit(() -> go(start, other));
            return List.of(wait(first), wait(second));
        }
    }

    private static <T> T go(CyclicBarrier start, Supplier<T> work) throws Exception {
        start.await(PATIENCE, TimeUnit.SECONDS);
        return work.get();
    }

    private static <T> T wait(Future<T> result) {
        try {
            return result.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
