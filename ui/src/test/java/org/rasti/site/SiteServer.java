package org.rasti.site;

import java.util.Objects;
import org.rasti.publication.PublicSearch;
import org.rasti.publication.PublishedPages;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** The public site alone on a port of its own, for a browser to look at. */
final class SiteServer implements AutoCloseable {

    private final AnnotationConfigServletWebServerApplicationContext context;

    SiteServer(PublishedPages pages, PublicSearch search) {
        context = new AnnotationConfigServletWebServerApplicationContext();
        context.registerBean(PublishedPages.class, () -> pages);
        context.registerBean(PublicSearch.class, () -> search);
        context.register(Beans.class);
        context.refresh();
    }

    String address(String path) {
        return "http://localhost:"
                + Objects.requireNonNull(context.getWebServer()).getPort() + path;
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableWebMvc
    @ComponentScan(
            basePackageClasses = SiteConfiguration.class,
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|SiteServer).*"))
    static class Beans {

        @Bean
        TomcatServletWebServerFactory tomcat() {
            var tomcat = new TomcatServletWebServerFactory(0);
            tomcat.addErrorPages(new ErrorPage("/error"));
            return tomcat;
        }

        @Bean
        ServletRegistrationBean<DispatcherServlet> dispatcher(WebApplicationContext context) {
            return new ServletRegistrationBean<>(new DispatcherServlet(context), "/");
        }
    }
}
