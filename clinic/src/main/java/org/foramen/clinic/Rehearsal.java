package org.foramen.clinic;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A visitor who opens every page once, so that what a start needs is known before the first real one. There is no
 * database, and nothing is left behind.
 */
final class Rehearsal {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final List<String> PAGES = List.of("", "/add/block", "/consult", "/coverage");

    private final HttpClient visitor;
    private final String address;

    private Rehearsal(HttpClient visitor, String address) {
        this.visitor = visitor;
        this.address = address;
    }

    /** Walks through an open clinic. */
    static void in(ConfigurableApplicationContext clinic) {
        try (HttpClient visitor =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            Rehearsal rehearsal = new Rehearsal(visitor, "http://127.0.0.1:" + Clinic.port(clinic));
            rehearsal.walk(clinic.getBean(Password.class).value());
        } catch (IOException e) {
            throw new IllegalStateException("the rehearsal found the clinic closed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void walk(String password) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/sign-in"));
        String csrf = token.find() ? token.group(1) : "";
        String form = "_csrf=" + encoded(csrf) + "&name=physician&password=" + encoded(password);
        send(HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        get("/patients");
        for (String page : PAGES) {
            get("/patients/" + Stores.REHEARSED + page);
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = visitor.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
