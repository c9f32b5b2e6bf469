package org.rasti.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

    @Test
    void removesWhatIsNoText() {
        assertThat(left("<nav>menu</nav><script>x()</script><style>p{}</style><p>text</p><footer>foot</footer>"
                        + "<p hidden>hidden</p><p style='color:red; display : none'>none</p><svg><text>s</text></svg>"
                        + "<button>Share</button><aside>aside</aside><figcaption>photo</figcaption>"))
                .containsExactly("text");
    }

    @Test
    void keepsAPageThatIsWrappedInAForm() {
        assertThat(left("<form id='aspnetForm'><input value='x'><p>text</p></form>"))
                .containsExactly("text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>بیشتر بخوانید: <a href='/2'>خبر دیگر</a></p>",
                "<p><strong><a href='/2'>Read more: other news</a></strong></p>",
                "<div>» Devamını oku</div>",
                "<h4>اقرأ أيضا</h4>",
                "<p>بیشتر بخوانید:</p><ul><li><a href='/2'>یک</a></li><li><a href='/3'>دو</a></li></ul>",
                "<div><p><b>Related articles</b></p><div><a href='/2'>One</a> <a href='/3'>Two</a></div></div>",
            })
    void removesInvitationsToOtherArticles(String invitation) {
        assertThat(left("<p>before</p>" + invitation + "<p>after</p>")).containsExactly("before", "after");
    }

    @Test
    void keepsAParagraphThatMerelyBeginsOrEndsSo() {
        assertThat(
                        left(
                                "<p>Read more slowly, the minister told the reporters, and you will understand the treaty.</p>"))
                .hasSize(1);
        assertThat(left("<p>See also how little the numbers of the ministry changed in <a href='/'>2023</a>.</p>"))
                .hasSize(1);
        assertThat(left("<p>The treaty was signed. <a href='/2'>Read more</a></p>"))
                .containsExactly("The treaty was signed.");
    }

    private static List<String> left(String body) {
        Document page = Jsoup.parse("<body>" + body);
        Boilerplate.removeFrom(page);
        return Lines.of(page.body());
    }
}
