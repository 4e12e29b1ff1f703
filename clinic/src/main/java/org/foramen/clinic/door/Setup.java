package org.foramen.clinic.door;

import java.time.Duration;
import java.util.List;
import org.foramen.clinic.frame.PageWriter;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How requests reach the controllers and how answers leave them. */
@Configuration(proxyBeanMethods = false)
public class Setup implements WebMvcConfigurer {
    private static final String HTMX = "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/";

    private final Doorkeeper doorkeeper;
    private final VisitArgument visits;
    private final PageWriter pages;

    Setup(Doorkeeper doorkeeper, VisitArgument visits, PageWriter pages) {
        this.doorkeeper = doorkeeper;
        this.visits = visits;
        this.pages = pages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(doorkeeper);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(visits);
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(pages);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        CacheControl kept = CacheControl.maxAge(Duration.ofHours(1));
        registry.addResourceHandler("/assets/htmx/*.js")
                .addResourceLocations(HTMX)
                .setCacheControl(kept);
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/assets/")
                .setCacheControl(kept);
    }

    /** What the server itself refuses comes back as a page of ours. */
    @Bean
    ErrorPageRegistrar refusals() {
        return registry -> registry.addErrorPages(new ErrorPage(Failures.ADDRESS));
    }
}
