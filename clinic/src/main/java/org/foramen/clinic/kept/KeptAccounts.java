package org.foramen.clinic.kept;

import java.util.Optional;
import org.foramen.clinic.people.Accounts;
import org.foramen.clinic.people.Person;
import org.foramen.clinic.people.Staff;
import org.foramen.store.Account;
import org.foramen.store.Caller;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Accounts as the store keeps them. */
public final class KeptAccounts implements Accounts {
    private final Database database;
    private final PasswordEncoder encoder;
    private final String nobody;

    /** The accounts in that database. */
    public KeptAccounts(Database database, PasswordEncoder encoder) {
        this.database = database;
        this.encoder = encoder;
        this.nobody = String.valueOf(encoder.encode("nobody has this password"));
    }

    /** Opens the accounts of the demonstration, or gives them the folder's password again where it was changed. */
    public void open(String password) {
        Caller house = Caller.house("start");
        for (Person person : Staff.all()) {
            Optional<Account> known = kept().named(person.id());
            boolean right = known.map(account -> encoder.matches(password, account.password()))
                    .orElse(false);
            if (!right) {
                Account account = Account.of(
                        person.id(), person.name(), person.role(), String.valueOf(encoder.encode(password)));
                boolean done = known.isPresent() ? kept().change(account, house) : kept().add(account, house);
                if (!done) {
                    throw new IllegalStateException("the account " + person.id() + " could not be opened");
                }
            }
        }
    }

    @Override
    public Optional<Person> signIn(String name, String password) {
        Optional<Account> account = kept().named(name).filter(Account::open);
        boolean right = encoder.matches(password, account.map(Account::password).orElse(nobody));
        return account.filter(known -> right).map(KeptAccounts::person);
    }

    @Override
    public Optional<Person> named(String name) {
        return kept().named(name).filter(Account::open).map(KeptAccounts::person);
    }

    private static Person person(Account account) {
        return new Person(account.name(), account.person(), account.role());
    }

    private org.foramen.store.Accounts kept() {
        return org.foramen.store.Accounts.open(database.source());
    }
}
