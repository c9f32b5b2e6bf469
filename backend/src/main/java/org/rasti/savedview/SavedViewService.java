package org.rasti.savedview;

import java.util.List;
import java.util.Optional;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForStaff;
import org.rasti.account.InvalidInput;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists that people keep. Everybody sees their own and what others share, and changes only their own. */
@Service
@Transactional
public class SavedViewService {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUERY = 2000;
    private static final int MOST = 100;

    private final SavedViewRepository views;
    private final CurrentActor current;

    SavedViewService(SavedViewRepository views, CurrentActor current) {
        this.views = views;
        this.current = current;
    }

    /** One's own, then what others share, each by name. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<SavedView> all() {
        return views.seenBy(current.get().personId());
    }

    /**
     * Keeps a list.
     *
     * @param query what stands after the question mark of its address
     * @throws InvalidInput if the name is missing, too long or another list's of the same person, or there are too many
     */
    @ForStaff
    public SavedView save(String name, boolean shared, String query) {
        var me = current.get().personId();
        if (views.countOf(me) >= MOST) {
            throw new InvalidInput("name", "views-many");
        }
        return views.insert(me, tidy(name), shared, fit(query))
                .flatMap(views::find)
                .orElseThrow(() -> new InvalidInput("name", "view-name-taken"));
    }

    /**
     * Renames a list of one's own, shares it or keeps it to oneself, or has it show something else.
     *
     * @return the list as it is now; refused where it is somebody else's, or gone
     * @throws InvalidInput as when it was saved
     */
    @ForStaff
    public Outcome<SavedView> change(long id, String name, boolean shared, String query) {
        var own = own(id);
        if (own.isEmpty()) {
            return Outcome.refused(Reason.NOT_YOURS_TO_DO);
        }
        var tidied = tidy(name);
        if (views.isTaken(own.get().ownerId(), tidied, id)) {
            throw new InvalidInput("name", "view-name-taken");
        }
        views.update(id, tidied, shared, fit(query));
        return Outcome.done(views.find(id).orElseThrow());
    }

    /** Forgets a list of one's own; refused where it is somebody else's, or gone. */
    @ForStaff
    public Outcome<SavedView> delete(long id) {
        var own = own(id);
        own.ifPresent(view -> views.delete(view.id()));
        return own.map(Outcome::done).orElseGet(() -> Outcome.refused(Reason.NOT_YOURS_TO_DO));
    }

    private Optional<SavedView> own(long id) {
        return views.find(id).filter(view -> current.get().is(view.ownerId()));
    }

    private static String tidy(String name) {
        var tidied = name.strip();
        if (tidied.isEmpty()) {
            throw new InvalidInput("name", "missing");
        }
        if (tidied.indexOf('\0') >= 0) {
            throw new InvalidInput("name", "unreadable");
        }
        return within(LONGEST_NAME, tidied);
    }

    private static String fit(String query) {
        return within(LONGEST_QUERY, query);
    }

    private static String within(int longest, String text) {
        if (text.codePointCount(0, text.length()) > longest) {
            throw new InvalidInput("name", "too-long");
        }
        return text;
    }
}
