package org.rasti.promise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rasti.account.InvalidInput;

/**
 * What somebody notes of a promise.
 *
 * @param notedOn the day of what is noted: never one that lies ahead, which the service sees to
 * @param note in the desk's words; shown to the public with the next version
 * @param evidenceId the source of the statement that shows it, if there is one
 */
public record ProgressData(
        LocalDate notedOn, String note, @Nullable Long evidenceId) {

    public static final int LONGEST_NOTE = 2000;

    public ProgressData {
        note = note.strip();
        if (note.isEmpty()) {
            throw new InvalidInput("note", "missing");
        }
        if (note.codePointCount(0, note.length()) > LONGEST_NOTE) {
            throw new InvalidInput("note", "too-long");
        }
        if (note.indexOf('\0') >= 0) {
            throw new InvalidInput("note", "unreadable");
        }
    }
}
