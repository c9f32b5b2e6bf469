package org.rasti.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rasti.account.InvalidInput;

class ContactDataTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 11, 2);

    @Test
    void aQuestionIsNeededAndFitsWhereItIsKept() {
        refuses("question", "missing", () -> asked(" \n "));
        refuses("question", "too-long", () -> asked("x".repeat(10_001)));
        refuses("question", "unreadable", () -> asked("a\0b"));
        assertThat(asked(" Why? ").question()).isEqualTo("Why?");
    }

    @Test
    void nobodyHasAskedTheDayAfterTomorrow() {
        var ahead = LocalDate.now(ZoneOffset.UTC).plusDays(2);

        refuses("askedOn", "future", () -> ContactData.asked(1, ahead, Channel.PHONE, "Why?"));
        refuses("answeredOn", "future", () -> asked("Why?").answered("So.", ahead));
        refuses("noAnswerBy", "future", () -> asked("Why?").unanswered(ahead));
    }

    @Test
    void nothingCameBackBeforeItWasAskedFor() {
        var before = ASKED.minusDays(1);

        refuses("answeredOn", "contact-before-question", () -> asked("Why?").answered("So.", before));
        refuses("noAnswerBy", "contact-before-question", () -> asked("Why?").unanswered(before));
        assertThat(asked("Why?").answered("So.", ASKED).answeredOn()).isEqualTo(ASKED);
    }

    @Test
    void anAnswerHasItsDayAndADayItsAnswer() {
        refuses("answeredOn", "missing", () -> data("So.", null, null));
        refuses("answer", "missing", () -> data(null, ASKED, null));
        refuses("answer", "missing", () -> data(" ", ASKED, null));
    }

    @Test
    void itIsAnsweredOrNotAnswered() {
        refuses("noAnswerBy", "contact-answered", () -> data("So.", ASKED, ASKED));
    }

    private static ContactData asked(String question) {
        return ContactData.asked(1, ASKED, Channel.EMAIL, question);
    }

    private static ContactData data(
            @Nullable String answer, @Nullable LocalDate answeredOn, @Nullable LocalDate noAnswerBy) {
        return new ContactData(1, ASKED, Channel.EMAIL, "Why?", answer, answeredOn, noAnswerBy);
    }

    private static void refuses(String field, String problem, Runnable work) {
        var refused = catchThrowableOfType(InvalidInput.class, work::run);
        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused.problem()).isEqualTo(problem);
    }
}
