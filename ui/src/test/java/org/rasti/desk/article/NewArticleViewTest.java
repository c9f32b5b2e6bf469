package org.rasti.desk.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rasti.article.Intake;
import org.rasti.desk.DeskTest;
import org.rasti.desk.common.LanguageField;
import org.rasti.text.Language;

class NewArticleViewTest extends DeskTest {

    @BeforeEach
    void open() {
        navigate(NewArticleView.class);
    }

    @Test
    void saysWhyAnAddressIsNotReadAndKeepsIt() {
        type("Address of the page", "http://127.0.0.1/private");

        test(button("Read the page")).click();

        var address = field("Address of the page");
        assertThat(address.isInvalid()).isTrue();
        assertThat(address.getErrorMessage()).contains("private network");
        assertThat(address.getValue()).isEqualTo("http://127.0.0.1/private");
    }

    @Test
    void storesWhatWasPasted() {
        paste("A headline " + System.nanoTime(), "Minister John Smith said that taxes will fall. " + System.nanoTime());

        assertThat(getCurrentView()).isInstanceOf(ArticleView.class);
        assertThat(notice()).contains("Stored");
    }

    @Test
    void recognisesTheSameTextAgain() {
        var text = "Minister John Smith said that taxes will fall. " + System.nanoTime();
        paste("A headline", text);

        navigate(NewArticleView.class);
        paste("Another headline", text);

        assertThat(getCurrentView()).isInstanceOf(ArticleView.class);
        assertThat(notice()).contains("known already");
    }

    @Test
    void showsWhatIsMissingAtItsField() {
        paste("A headline", "");

        assertThat(getCurrentView()).isInstanceOf(NewArticleView.class);
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(field("Headline").getValue()).isEqualTo("A headline");
    }

    @Test
    void theLineBelowTheLanguageIsThereBeforeTheTextIs() {
        choosePaste();
        var language = find(LanguageField.class).single();
        assertThat(language.getHelperText()).isEqualTo("Recognised from the text once it is there");

        test(find(TextArea.class).single()).setValue("وزیر گفت که مالیات کم می‌شود و مدرسه‌ها باز می‌مانند.");

        assertThat(language.getValue()).isEqualTo(Language.FA);
        assertThat(language.getHelperText()).startsWith("Recognised from the text; correct it");
    }

    @SuppressWarnings("unchecked")
    private void choosePaste() {
        ((RadioButtonGroup<Intake>) find(RadioButtonGroup.class).atIndex(1)).setValue(Intake.PASTE);
    }

    private void paste(String headline, String text) {
        choosePaste();
        type("Headline", headline);
        test(find(TextArea.class).single()).setValue(text);
        test(button("Store and find statements")).click();
    }

    private void type(String label, String text) {
        test(field(label)).setValue(text);
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private String notice() {
        return test(find(Notification.class).last()).getText();
    }
}
