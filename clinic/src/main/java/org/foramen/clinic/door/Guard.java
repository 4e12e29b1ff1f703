package org.foramen.clinic.door;

import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.PageWriter;
import org.foramen.clinic.people.Person;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The outer wall: nothing but the sign-in page and the styles is served to whoever has not signed in. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class Guard {
    /** Pages may load from this house alone, and run and style nothing that stands inside a page. */
    static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Below this come those who were sent a link. */
    public static final String LINK = "/link/";

    /** What a patient or carer sees when they have left. */
    public static final String LEFT = "/left";

    private static final String[] OPEN = {
        SignIn.ADDRESS, Failures.ADDRESS, ChooseLanguage.ADDRESS + "*", LINK + "**", LEFT, "/assets/**", "/favicon.ico"
    };

    @Bean
    SecurityFilterChain wall(HttpSecurity http, Visits visits, PageWriter writer, SecurityContextRepository sessions) {
        http.authorizeHttpRequests(requests ->
                requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated());
        http.securityContext(context -> context.securityContextRepository(sessions));
        http.requestCache(AbstractHttpConfigurer::disable);
        http.formLogin(AbstractHttpConfigurer::disable).httpBasic(AbstractHttpConfigurer::disable);
        http.logout(out -> out.logoutUrl("/sign-out")
                .logoutSuccessHandler((request, response, left) -> writer.write(
                        new GoTo(left != null && Person.byLink(left.getName()) ? LEFT : SignIn.ADDRESS), response)));
        http.exceptionHandling(refusals -> refusals.accessDeniedHandler(denied(visits, writer))
                .authenticationEntryPoint(
                        (request, response, unknown) -> writer.write(new GoTo(SignIn.ADDRESS), response)));
        http.addFilterAfter(new LongestSession(), SecurityContextHolderFilter.class);
        headers(http);
        return http.build();
    }

    private static void headers(HttpSecurity http) {
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN)));
    }

    /** A form without its token is out of date; anything else that is refused here is forbidden. */
    private static AccessDeniedHandler denied(Visits visits, PageWriter writer) {
        return (request, response, refusal) -> writer.write(
                refusal instanceof CsrfException
                        ? Refusal.outOfDate(visits.of(request))
                        : Refusal.forbidden(visits.of(request)),
                response);
    }

    @Bean
    SecurityContextRepository sessions() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    PasswordEncoder encoder() {
        return new BCryptPasswordEncoder();
    }

    /** Nobody is authenticated by the framework itself: {@link SignIn} asks the accounts. */
    @Bean
    AuthenticationManager nobody() {
        return claim -> {
            throw new ProviderNotFoundException("sign in at " + SignIn.ADDRESS);
        };
    }
}
