package org.rasti.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorPagesTest {

    private static final String PAGE = "/fa/statements/S-1042";

    @Test
    void sayAnOutageWillPass() throws Exception {
        new Site()
                .failing(new IllegalStateException(new SQLTransientConnectionException("pool is empty: secret-host")))
                .mvc()
                .perform(get(PAGE))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "60"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("سایت موقتاً در دسترس نیست")))
                .andExpect(content().string(not(containsString("secret-host"))));
    }

    @ParameterizedTest
    @CsvSource({"08006, 503", "57P01, 503", "53300, 503", "42P01, 500", "'', 500"})
    void tellAnOutageFromAFault(String state, int status) throws Exception {
        new Site()
                .failing(new IllegalStateException(new SQLException("no", state)))
                .mvc()
                .perform(get(PAGE))
                .andExpect(status().is(status));
    }

    @Test
    void giveAFaultANumberAndNoDetail() throws Exception {
        var body = new Site()
                .failing(new IllegalStateException("select secret from table"))
                .mvc()
                .perform(get("/en/statements/S-1042"))
                .andExpect(status().isInternalServerError())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(body).contains("Something went wrong on our side").containsPattern("this number: [0-9a-f]{8}");
        assertThat(body).doesNotContain("secret").doesNotContain("IllegalState");
    }

    @Test
    void keepTheDemonstrationBannerThroughAnOutage() throws Exception {
        var site = new Site().demonstration();
        var mvc = site.mvc();
        mvc.perform(get("/en/")).andExpect(status().isOk());
        site.failing(new IllegalStateException("gone"));

        mvc.perform(get("/en/statements/S-1042"))
                .andExpect(content().string(containsString("Nothing here is a real fact check")));
    }

    @ParameterizedTest
    @CsvSource({"/fa/nowhere, de, fa", "/en/nowhere, fa, en", "/nowhere, fa, fa", "/nowhere, de, en"})
    void answerInTheLanguageOfTheAddressElseOfTheReader(String path, String accepted, String language)
            throws Exception {
        new Site()
                .mvc()
                .perform(get("/error")
                        .header("Accept-Language", accepted)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, path))
                .andExpect(status().isNotFound())
                .andExpect(header().string("Vary", "Accept-Language"))
                .andExpect(content().string(containsString("<html lang=\"" + language + "\"")));
    }

    @ParameterizedTest
    @CsvSource({
        "403, not open",
        "405, cannot be done",
        "400, not be understood",
        "429, not be understood",
        "502, our side"
    })
    void haveWordsForEveryStatus(int status, String words) throws Exception {
        new Site()
                .mvc()
                .perform(get("/error")
                        .header("Accept-Language", "en")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status))
                .andExpect(status().is(status))
                .andExpect(content().string(containsString(words)));
    }

    @Test
    void takeAFailureOutsideTheControllersForOneOfOurs() throws Exception {
        new Site()
                .mvc()
                .perform(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                        .requestAttr(
                                RequestDispatcher.ERROR_EXCEPTION,
                                new IllegalStateException(new SQLException("down", "08001"))))
                .andExpect(status().isServiceUnavailable());
    }

    @Test
    void findNothingWhereNothingWentWrong() throws Exception {
        new Site().mvc().perform(get("/error")).andExpect(status().isNotFound());
    }
}
