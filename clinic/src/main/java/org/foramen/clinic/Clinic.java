package org.foramen.clinic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.clinic.consult.LoadedKnowledge;
import org.foramen.clinic.demonstration.Filling;
import org.foramen.clinic.kept.Database;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;

/** The application that {@code ./foramen start} opens. Only the parts of the framework that it uses are named. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
public class Clinic {
    /** The status of a start that broken knowledge files stopped. */
    private static final int REFUSED = 2;

    public static void main(String[] args) {
        Settings settings = Settings.of(System.getenv());
        LoadedKnowledge knowledge = LoadedKnowledge.reading();
        ConfigurableApplicationContext clinic = open(settings, knowledge);
        List<String> problems = knowledge.problems();
        if (!problems.isEmpty()) {
            problems.forEach(System.err::println);
            clinic.close();
            System.exit(REFUSED);
        }
        if (settings.rehearsal()) {
            Rehearsal.in(clinic);
            clinic.close();
        } else {
            clinic.getBean(Filling.class).begin();
            welcome(clinic);
        }
    }

    /** Opens the clinic with these settings and this knowledge; a rehearsal gets no database. */
    public static ConfigurableApplicationContext open(Settings settings, Knowledge knowledge) {
        Optional<Database> database = settings.rehearsal()
                ? Optional.empty()
                : Optional.of(Database.starting(settings.home().resolve("data")));
        SpringApplication application = new SpringApplication(Clinic.class);
        application.setDefaultProperties(Map.of("server.port", settings.port()));
        application.addInitializers(context -> {
            GenericApplicationContext house = (GenericApplicationContext) context;
            house.registerBean(Settings.class, () -> settings);
            house.registerBean(Knowledge.class, () -> knowledge);
            database.ifPresent(kept -> house.registerBean(Database.class, () -> kept));
        });
        return application.run();
    }

    private static void welcome(ConfigurableApplicationContext clinic) {
        int port = port(clinic);
        String password = clinic.getBean(Password.class).value();
        System.out.printf("""
            Foramen is open at  http://localhost:%d
            Sign in as          physician, nurse, front-desk, manager or auditor
            with the password   %s
            It is a demonstration with invented patients. Stop it with Ctrl-C.
            """, port, password);
    }

    /** The port it listens on. */
    public static int port(ConfigurableApplicationContext clinic) {
        return clinic instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : 0;
    }
}
