package org.foramen.clinic.kept;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.foramen.clinic.people.Accounts;
import org.foramen.clinic.people.Person;
import org.foramen.clinic.people.Staff;
import org.foramen.store.Account;
import org.foramen.store.Caller;
import org.foramen.store.Invitations;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Accounts as the store keeps them. */
public final class KeptAccounts implements Accounts {
    private final Database database;
    private final PasswordEncoder encoder;
    private final String password;
    private final Clock clock;
    private final AtomicBoolean opened = new AtomicBoolean();

    /** The accounts in that database; those of the demonstration have this password. */
    public KeptAccounts(Database database, PasswordEncoder encoder, String password, Clock clock) {
        this.database = database;
        this.encoder = encoder;
        this.password = password;
        this.clock = clock;
    }

    /** Opens the accounts of the demonstration before the first sign-in, and leaves those alone that are there. */
    private synchronized void open() {
        if (opened.get()) {
            return;
        }
        String hash = String.valueOf(encoder.encode(password));
        for (Person person : Staff.all()) {
            Account account = Account.of(person.id(), person.name(), person.role(), hash);
            if (kept().named(person.id()).isEmpty() && !kept().add(account, Caller.house("start"))) {
                throw new IllegalStateException("the account " + person.id() + " could not be opened");
            }
        }
        opened.set(true);
    }

    @Override
    public Optional<Person> signIn(String name, String typed) {
        open();
        Optional<Account> account = kept().named(name).filter(Account::open);
        // An unknown name costs a comparison too, or its quick answer would give it away.
        String hash = account.or(() -> kept().named(Staff.all().getFirst().id()))
                .map(Account::password)
                .orElse("");
        boolean right = encoder.matches(typed, hash);
        return account.filter(known -> right).map(KeptAccounts::person);
    }

    @Override
    public Optional<Person> named(String name) {
        return Person.byLink(name) ? guest(name) : staff(name);
    }

    /** Who came in by a link, while they may stay. */
    private Optional<Person> guest(String name) {
        long link = Long.parseLong(name.substring(Person.BY_LINK.length()));
        return Invitations.open(database.source(), clock)
                .guest(link, LocalDate.now(clock))
                .map(guest -> Person.ofChart(guest.who(), guest.name(), guest.patient()));
    }

    private Optional<Person> staff(String name) {
        return kept().named(name).filter(Account::open).map(KeptAccounts::person);
    }

    private static Person person(Account account) {
        return new Person(account.name(), account.person(), account.role());
    }

    private org.foramen.store.Accounts kept() {
        return org.foramen.store.Accounts.open(database.source());
    }
}
