package org.foramen.clinic.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.clinic.OpenClinic;
import org.junit.jupiter.api.Assumptions;

/** A window of a real browser in which somebody has signed in. One browser serves every test of a run. */
final class Window implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Optional<Browser> BROWSER = path().map(Window::launch);
    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    private static final int HIGH = 900;
    private static final String AXE = AxeBuilder.getAxeScript();
    private static final String GRAVE = """
            async () => (await axe.run(document, {resultTypes: ['violations'], preload: false, iframes: false})).violations
              .filter(rule => ['serious', 'critical'].includes(rule.impact))
              .map(rule => rule.id + ': ' + rule.nodes[0].html)
            """;

    private final BrowserContext context;
    private final Page page;

    private Window(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
    }

    /** A wide window of somebody who has signed in under that name. */
    static Window of(String name) {
        return of(name, WIDE, true);
    }

    /** A window of that width, with or without scripts. */
    static Window of(String name, int width, boolean scripts) {
        Window window = opened(width, scripts);
        window.signIn(name);
        return window;
    }

    /** A window of that width of somebody who has not signed in. */
    static Window stranger(int width) {
        return opened(width, true);
    }

    private static Window opened(int width, boolean scripts) {
        Assumptions.assumeTrue(BROWSER.isPresent(), "page tests not run: no browser found (-Dforamen.browser=PATH)");
        return new Window(BROWSER.orElseThrow()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, HIGH)
                        .setJavaScriptEnabled(scripts)
                        .setBaseURL(OpenClinic.clinic().address())));
    }

    private void signIn(String name) {
        page.navigate("/sign-in");
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(OpenClinic.clinic().password());
        page.locator("main button[type=submit]").click();
    }

    Page page() {
        return page;
    }

    Page open(String address) {
        page.navigate(address);
        return page;
    }

    /** What stands in the way of somebody with a screen reader, a keyboard or weak eyes, if it is grave. */
    @SuppressWarnings("unchecked")
    List<String> barriers() {
        page.evaluate(AXE);
        return (List<String>) page.evaluate(GRAVE);
    }

    /**
     * What is wrong with a page on a desk and on a telephone: barriers, sideways scrolling, an answer ticked before
     * anybody gave one, and an answer that is not the page.
     */
    List<String> wrong(String address) {
        List<String> wrong = new ArrayList<>();
        Response answer = page.navigate(address);
        if (answer.status() != 200 && !Everywhere.REFUSED.contains(address)) {
            wrong.add(address + " answers " + answer.status());
        }
        for (int width : new int[] {WIDE, NARROW}) {
            page.setViewportSize(width, HIGH);
            barriers().forEach(barrier -> wrong.add(address + " at " + width + " " + barrier));
            if (overflow() > 0) {
                wrong.add(address + " at " + width + " is wider than the screen by " + overflow());
            }
        }
        if (page.locator("input[type=radio]:checked, input[type=checkbox]:checked")
                        .count()
                > 0) {
            wrong.add(address + " ticks an answer before anybody gave it");
        }
        return wrong;
    }

    /** By how many pixels the page is wider than the window. */
    int overflow() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
    }

    @Override
    public void close() {
        context.close();
    }

    private static Optional<Path> path() {
        Optional<Path> told = Optional.ofNullable(System.getProperty("foramen.browser"))
                .filter(path -> !path.isBlank())
                .map(Path::of);
        return told.or(() -> Optional.of(Path.of("/usr/bin/chromium"))).filter(Files::isExecutable);
    }

    private static Browser launch(Path path) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(path).setArgs(ARGUMENTS));
    }
}
