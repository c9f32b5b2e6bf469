package org.rasti.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.rasti.search.IndexUpdate.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that there is an index and that it shows what the database shows: opens what is on disk, follows, builds
 * another where there is none, it is of no use, or one was asked for, and puts that in its place.
 */
final class IndexKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    /** What is not on disk is read again after a crash, so there is no hurry. */
    private static final Duration KEEP_CHANGES = Duration.ofSeconds(5);
    /** An index that nothing changes in must not look as if it had slept. */
    private static final Duration KEEP_POSITION = Duration.ofMinutes(10);

    private static final Duration RETRY = Duration.ofSeconds(10);

    private final String name;
    private final IndexFolder folder;
    private final IndexBuilder builder;
    private final IndexUpdate update;
    private final ProgressReports reports;
    private final AtomicBoolean building = new AtomicBoolean();

    private @Nullable Generation held;
    private volatile @Nullable Generation answering;
    private volatile @Nullable Generation built;
    private volatile boolean suspect;
    private volatile boolean closed;
    private boolean looked;
    private boolean sure;
    private long kept = System.nanoTime();
    private volatile long retryAt = System.nanoTime();

    IndexKeeper(String name, IndexFolder folder, IndexBuilder builder, IndexUpdate update, ProgressReports reports) {
        this.name = name;
        this.folder = folder;
        this.builder = builder;
        this.update = update;
        this.reports = reports;
    }

    /** The generation that may be asked; empty while there is none that shows what the database shows. */
    Optional<Generation> answering() {
        return Optional.ofNullable(answering);
    }

    boolean isBuilding() {
        return building.get();
    }

    /** A reader found it damaged: it is not asked any more, and replaced. */
    void suspect() {
        answering = null;
        suspect = true;
    }

    /**
     * Does what is to be done now.
     *
     * @param builds where building is done; the index in use is followed meanwhile if that is another thread
     */
    synchronized void step(Executor builds) {
        try {
            look();
            takeBuilt();
            if (follow() && built == null && isTime() && building.compareAndSet(false, true)) {
                builds.execute(this::build);
                takeBuilt();
            }
        } catch (UncheckedIOException | AlreadyClosedException e) {
            LOG.warn("Index {} cannot be written to; it is opened anew", name, e);
            letGo();
            looked = false;
            throw e;
        } catch (RuntimeException e) {
            sure = false;
            throw e;
        }
    }

    private boolean isTime() {
        return System.nanoTime() - retryAt >= 0;
    }

    /** Opens what is on disk, once. */
    private void look() {
        if (suspect) {
            letGo();
            suspect = false;
        }
        if (looked) {
            return;
        }
        looked = true;
        sure = false;
        try {
            var last = folder.current(name);
            folder.tidy(name, last.orElse(null));
            held = last.isPresent() ? builder.open(last.get()) : null;
        } catch (IOException | RuntimeException e) {
            LOG.warn("Index {} cannot be opened and is built anew: {}", name, e.toString());
        }
    }

    /**
     * Brings the index up to date.
     *
     * @return whether another is to be built
     */
    private boolean follow() {
        var generation = held;
        if (generation == null) {
            return true;
        }
        var standing = update.bring(generation, sure);
        if (standing == Standing.LOST || (answering == null && !update.isWhole(generation))) {
            LOG.info("Index {} does not fit the database and is built anew", name);
            letGo();
            return true;
        }
        sure = true;
        answering = generation;
        return standing == Standing.ASKED_ANEW
                || !Objects.requireNonNull(generation.position()).made().equals(builder.made());
    }

    /**
     * Builds another and puts it in place, here and now.
     *
     * @param progress hears how far it is
     */
    synchronized void rebuild(Progress progress) {
        try {
            look();
            built = fresh((index, done, total) -> progress.at(index, done, total));
            takeBuilt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void build() {
        try {
            built = fresh(this::heard);
        } catch (IOException | RuntimeException e) {
            retryAt = System.nanoTime() + RETRY.toNanos();
            if (!closed) {
                LOG.warn("Index {} could not be built; it is tried again", name, e);
            }
        } finally {
            building.set(false);
        }
    }

    private Generation fresh(Progress progress) throws IOException {
        var fresh = builder.create(folder.next(name));
        try {
            builder.build(fresh, progress);
            return fresh;
        } catch (RuntimeException e) {
            throwAway(fresh);
            throw e;
        }
    }

    private void heard(String index, long done, long total) {
        if (closed) {
            throw new CancellationException();
        }
        reports.at(index, done, total);
    }

    /** Brings what was built up to date, and puts it in the place of what was there. */
    private void takeBuilt() {
        var fresh = built;
        if (fresh == null) {
            return;
        }
        if (update.bring(fresh, true) == Standing.LOST) {
            built = null;
            throwAway(fresh);
            return;
        }
        try {
            folder.use(name, fresh.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var old = held;
        held = fresh;
        answering = fresh;
        built = null;
        sure = true;
        throwAway(old);
        tidy(fresh);
        tell(fresh);
    }

    /** Takes away what could not even be opened. */
    private void tidy(Generation kept) {
        try {
            folder.tidy(name, kept.folder());
        } catch (IOException e) {
            LOG.warn("Something stays behind beside {} until the next start", kept.folder(), e);
        }
    }

    private void tell(Generation fresh) {
        try {
            var documents =
                    fresh.read(searcher -> (long) searcher.getIndexReader().numDocs());
            reports.ready(name, Objects.requireNonNull(fresh.position()).reindex(), documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void throwAway(@Nullable Generation generation) {
        if (generation != null) {
            try {
                generation.delete();
            } catch (IOException e) {
                LOG.warn("{} stays behind until the next start", generation.folder(), e);
            }
        }
    }

    private void letGo() {
        answering = null;
        var generation = held;
        held = null;
        if (generation != null) {
            try {
                generation.close();
            } catch (IOException e) {
                LOG.debug("Index {} was not closed cleanly", name, e);
            }
        }
    }

    /** Writes to disk what has been followed, where that is due. */
    synchronized void keep(boolean now) {
        var generation = held;
        var since = System.nanoTime() - kept;
        if (generation == null || !(now || isDue(generation, since))) {
            return;
        }
        try {
            generation.keep();
            kept = System.nanoTime();
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("Index {} cannot be kept; it is opened anew", name, e);
            letGo();
            looked = false;
        }
    }

    private static boolean isDue(Generation generation, long since) {
        return since >= KEEP_POSITION.toNanos() || (generation.hasUnkept() && since >= KEEP_CHANGES.toNanos());
    }

    /** Where the generation in use lies. */
    Optional<Path> folder() {
        return answering().map(Generation::folder);
    }

    @Override
    public void close() {
        closed = true;
        synchronized (this) {
            keep(true);
            letGo();
            throwAway(built);
            built = null;
            looked = false;
        }
    }

    /** Goes on after it was closed. */
    void resume() {
        closed = false;
    }

    /** As if the process died: what was not kept is gone. */
    synchronized void crash() {
        letGo();
        looked = false;
    }
}
