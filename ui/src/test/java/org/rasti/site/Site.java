package org.rasti.site;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.mockito.Mockito;
import org.rasti.publication.PublicListing;
import org.rasti.publication.PublicPage;
import org.rasti.publication.PublicSearch;
import org.rasti.publication.PublishedPages;
import org.rasti.search.SearchResult;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The public site with its controllers, templates and filter, over published pages that a test sets. */
final class Site {

    final PublishedPages pages = mock(PublishedPages.class);
    final PublicSearch search = mock(PublicSearch.class);

    Site() {
        when(pages.find(anyString())).thenReturn(Optional.empty());
        when(pages.latest(anyInt())).thenReturn(List.of());
        answer(SampleHits.none());
    }

    Site answer(SearchResult found) {
        when(search.search(any())).thenReturn(found);
        return this;
    }

    Site publish(PublicPage page) {
        when(pages.find(Mockito.<String>argThat(code -> code != null && code.equalsIgnoreCase(page.code()))))
                .thenReturn(Optional.of(page));
        return this;
    }

    Site list(PublicListing... listings) {
        when(pages.latest(anyInt())).thenReturn(List.of(listings));
        return this;
    }

    Site demonstration() {
        when(pages.demonstration()).thenReturn(true);
        return this;
    }

    Site failing(RuntimeException failure) {
        when(pages.find(any())).thenThrow(failure);
        when(pages.demonstration()).thenThrow(failure);
        return this;
    }

    MockMvc mvc() {
        var stylesheet = new Stylesheet();
        var address = new SiteAddress("https://rasti.example/");
        var frames = new Frames(pages, address, stylesheet, ZoneId.of("Asia/Tehran"));
        var answers = new Answers(new SiteConfiguration().templateEngine());
        var errors = new ErrorPages(frames, answers);
        return MockMvcBuilders.standaloneSetup(
                        new FrontController(pages, frames, answers),
                        new VerdictController(pages, new VerdictHeads(frames, address), frames, answers, errors),
                        new MethodologyController(frames, answers),
                        new SearchController(search, frames, answers),
                        new OpenSearchController(frames, address),
                        new SiteFilesController(stylesheet),
                        new ErrorPageController(errors))
                .setControllerAdvice(new SiteErrors(errors))
                .addFilters(new PublicHeaders())
                .defaultResponseCharacterEncoding(StandardCharsets.UTF_8)
                .build();
    }
}
