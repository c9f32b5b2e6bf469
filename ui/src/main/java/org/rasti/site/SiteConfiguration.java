package org.rasti.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the public site is put together from. */
@Configuration(proxyBeanMethods = false)
public class SiteConfiguration implements WebMvcConfigurer {

    static final String TEMPLATES = "org.rasti.site.templates";

    /** The templates as the build compiled them. */
    @Bean
    TemplateEngine templateEngine() {
        var engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, SiteConfiguration.class.getClassLoader(), TEMPLATES);
        engine.setBinaryStaticContent(true);
        return engine;
    }

    /** Outermost, so that an answer has its headers wherever it comes from. */
    @Bean
    FilterRegistrationBean<PublicHeaders> publicHeaders() {
        var registration = new FilterRegistrationBean<>(new PublicHeaders());
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Pictures and fonts: their names carry their version where it matters. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/site/fonts/**")
                .addResourceLocations("classpath:/static/site/fonts/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/site/**")
                .addResourceLocations("classpath:/static/site/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
    }
}
