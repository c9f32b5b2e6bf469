package org.rasti.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.PlatformTransactionManager;

/** The indexes of this process: where they lie, what database they are made of, and that they follow it. */
public final class SearchNode implements SmartLifecycle, AutoCloseable {

    private final DataSource database;
    private final IndexFolder folder;
    private final Feed feed;
    private final ProgressReports reports;
    private final boolean following;
    private final Duration poll;
    private final List<SearchIndex> indexes = new ArrayList<>();
    private final List<Follower> followers = new ArrayList<>();
    private @Nullable ChangeSignal signal;
    private volatile boolean running;

    /**
     * Takes a folder for its indexes.
     *
     * @param poll how long a change may stay unseen where no word of it comes
     * @param following whether the indexes follow the database by themselves once it is started
     */
    public SearchNode(
            DataSource database,
            PlatformTransactionManager transactions,
            Path wanted,
            Duration poll,
            boolean following,
            Clock clock) {
        try {
            this.folder = IndexFolder.take(wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.feed = new Feed(database, transactions);
        this.reports = new ProgressReports(database, transactions, name(folder.path()), clock);
        this.database = database;
        this.poll = poll;
        this.following = following;
    }

    /** How a process with its indexes in this folder is called among all. */
    static String name(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        try {
            return InetAddress.getLocalHost().getHostName() + ":" + path;
        } catch (UnknownHostException e) {
            return "localhost:" + path;
        }
    }

    /**
     * An index that this node keeps from its start on.
     *
     * @param name of its folder
     * @param parts what other engines add to its documents
     */
    public SearchIndex index(String name, IndexSource source, List<DocumentPart> parts) {
        var maker = new DocumentMaker(parts);
        var keeper = new IndexKeeper(
                name,
                folder,
                new IndexBuilder(name, source, maker, feed),
                new IndexUpdate(source, maker, feed),
                reports);
        var index = new SearchIndex(name, source.kinds(), keeper);
        indexes.add(index);
        return index;
    }

    /** Builds every index anew, here and now, as the answer to whatever was asked for before. */
    public void rebuild(Progress progress) {
        for (var index : indexes) {
            index.keeper().rebuild(progress);
        }
    }

    void prune(Duration age) {
        feed.prune(age);
    }

    @Override
    public void start() {
        running = true;
        indexes.forEach(index -> index.keeper().resume());
        if (!following) {
            return;
        }
        var told = new ChangeSignal(database);
        for (var index : indexes) {
            var follower = new Follower(index.name(), index.keeper(), poll);
            followers.add(follower);
            told.tell(follower::wake);
            follower.start();
        }
        told.start();
        signal = told;
    }

    /** Stops following; what was followed is kept. */
    @Override
    public void stop() {
        running = false;
        if (signal != null) {
            signal.close();
        }
        followers.forEach(Follower::close);
        followers.clear();
        indexes.forEach(index -> index.keeper().close());
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void close() {
        if (running) {
            stop();
        }
        indexes.forEach(index -> index.keeper().close());
        try {
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
