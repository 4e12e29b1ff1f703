package org.foramen.clinic;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.foramen.chart.Chart;
import org.foramen.clinic.consult.LoadedKnowledge;
import org.foramen.clinic.kept.Database;
import org.foramen.store.Caller;
import org.foramen.store.Ledger;
import org.springframework.context.ConfigurableApplicationContext;

/** A clinic that is really open: its own PostgreSQL in a folder of its own, on a port of its own, for the tests of one run. */
public final class OpenClinic {
    private static final OpenClinic ONE = new OpenClinic();

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final ConfigurableApplicationContext clinic;

    private OpenClinic() {
        mail.start();
        System.setProperty("foramen.mail.host", "127.0.0.1");
        System.setProperty("foramen.mail.port", Integer.toString(mail.getSmtp().getPort()));
        System.setProperty("foramen.mail.secure", "none");
        System.setProperty("foramen.mail.from", "clinic@example.org");
        System.setProperty("foramen.rounds", "false");
        Settings settings = new Settings(folder(), 0, ZoneId.of("America/New_York"), false);
        clinic = Clinic.open(settings, LoadedKnowledge.reading());
        Ledger ledger = Ledger.open(clinic.getBean(Database.class).source());
        for (Chart chart : List.of(People.rosa(), People.miguel(), People.viggo(), People.greta())) {
            ledger.enrol(chart.patient(), Caller.house("test"));
            ledger.append(chart.patient().id(), chart.entries(), Caller.house("test"));
        }
        Runtime.getRuntime().addShutdownHook(new Thread(clinic::close));
        Runtime.getRuntime().addShutdownHook(new Thread(mail::stop));
    }

    public static OpenClinic clinic() {
        return ONE;
    }

    public String address() {
        return "http://localhost:" + Clinic.port(clinic);
    }

    /** The mail server that the clinic hands its letters to. */
    public GreenMail mail() {
        return mail;
    }

    public String password() {
        return clinic.getBean(Password.class).value();
    }

    public <T> T part(Class<T> type) {
        return clinic.getBean(type);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("foramen-clinic");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
