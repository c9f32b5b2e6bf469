package org.rasti.contact;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.rasti.account.InvalidInput;

/**
 * What somebody notes of asking the claimant. While there is neither an answer nor a day by which there was none, an
 * answer is waited for.
 *
 * @param askedBy the account of the colleague who asked
 * @param answer what came back, in the claimant's words
 * @param answeredOn when it came; given with an answer and only then
 * @param noAnswerBy the day by which nothing had come; never together with an answer
 */
public record ContactData(
        long askedBy,
        LocalDate askedOn,
        Channel channel,
        String question,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate noAnswerBy) {

    public static final int LONGEST_TEXT = 10_000;

    public ContactData {
        checkDay("askedOn", askedOn, askedOn);
        question = text("question", question);
        answer = answer == null ? null : text("answer", answer);
        if ((answer == null) != (answeredOn == null)) {
            throw new InvalidInput(answer == null ? "answer" : "answeredOn", "missing");
        }
        if (answer != null && noAnswerBy != null) {
            throw new InvalidInput("noAnswerBy", "contact-answered");
        }
        if (answeredOn != null) {
            checkDay("answeredOn", answeredOn, askedOn);
        }
        if (noAnswerBy != null) {
            checkDay("noAnswerBy", noAnswerBy, askedOn);
        }
    }

    /** A question that nothing is known of yet but that it was asked. */
    public static ContactData asked(long askedBy, LocalDate askedOn, Channel channel, String question) {
        return new ContactData(askedBy, askedOn, channel, question, null, null, null);
    }

    public ContactData answered(String words, LocalDate on) {
        return new ContactData(askedBy, askedOn, channel, question, words, on, null);
    }

    public ContactData unanswered(LocalDate by) {
        return new ContactData(askedBy, askedOn, channel, question, null, null, by);
    }

    private static void checkDay(String field, LocalDate day, LocalDate earliest) {
        // Somewhere it is tomorrow already.
        if (day.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1))) {
            throw new InvalidInput(field, "future");
        }
        if (day.isBefore(earliest)) {
            throw new InvalidInput(field, "contact-before-question");
        }
    }

    private static String text(String field, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            throw new InvalidInput(field, "missing");
        }
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw new InvalidInput(field, "too-long");
        }
        if (text.indexOf('\0') >= 0) {
            throw new InvalidInput(field, "unreadable");
        }
        return text;
    }
}
