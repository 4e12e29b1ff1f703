package org.foramen.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.criteria.Lexicon;

/**
 * Everything that knowledge files say, loaded, checked and not changed after.
 *
 * @param techniques what patients are told of procedures and of what stands beside them
 * @param governance who answers for them
 * @param hash a hash over all files, kept with every decision
 */
public record Library(
        Map<String, Source> sources,
        List<Generator> generators,
        List<Mechanism> mechanisms,
        List<Alarm> alarms,
        Candidacy candidacy,
        List<BlockRule> blocks,
        List<Procedure> procedures,
        List<Technique> techniques,
        List<Policy> policies,
        List<AuthorizationList> authorizations,
        List<Position> positions,
        List<Contested> contested,
        List<Jurisdiction> jurisdictions,
        List<Instrument> instruments,
        Medicines medicines,
        Lexicon lexicon,
        Governance governance,
        String hash) {
    public Library {
        sources = Map.copyOf(sources);
        generators = List.copyOf(generators);
        mechanisms = List.copyOf(mechanisms);
        alarms = List.copyOf(alarms);
        blocks = List.copyOf(blocks);
        procedures = List.copyOf(procedures);
        techniques = List.copyOf(techniques);
        policies = List.copyOf(policies);
        authorizations = List.copyOf(authorizations);
        positions = List.copyOf(positions);
        contested = List.copyOf(contested);
        jurisdictions = List.copyOf(jurisdictions);
        instruments = List.copyOf(instruments);
    }

    /** The same knowledge with other rules in these places. */
    public Library with(
            List<Generator> others,
            List<Alarm> flags,
            Candidacy timing,
            List<Procedure> done,
            List<Policy> payers,
            List<Position> said) {
        return with(others, flags, timing, done, payers, said, medicines, governance);
    }

    /** The same knowledge with other rules about medicines. */
    public Library with(Medicines others) {
        return with(generators, alarms, candidacy, procedures, policies, positions, others, governance);
    }

    /** The same knowledge, answered for by others. */
    public Library governed(Governance others) {
        return with(generators, alarms, candidacy, procedures, policies, positions, medicines, others);
    }

    private Library with(
            List<Generator> others,
            List<Alarm> flags,
            Candidacy timing,
            List<Procedure> done,
            List<Policy> payers,
            List<Position> said,
            Medicines taken,
            Governance governing) {
        return new Library(
                sources,
                others,
                mechanisms,
                flags,
                timing,
                blocks,
                done,
                techniques,
                payers,
                authorizations,
                said,
                contested,
                jurisdictions,
                instruments,
                taken,
                lexicon,
                governing,
                hash);
    }

    public Optional<Procedure> procedure(String id) {
        return procedures.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** What patients are told of a procedure, or of what stands beside procedures. */
    public Optional<Technique> technique(String id) {
        return techniques.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    public Optional<Generator> generator(String id) {
        return generators.stream().filter(g -> g.id().equals(id)).findFirst();
    }

    /** The version of a policy that is in force on a day of service: the latest of those that are. */
    public Optional<Policy> policy(String id, LocalDate service) {
        return policies.stream()
                .filter(p -> p.id().equals(id) && p.effective().on(service))
                .max(Comparator.comparing(p -> p.effective().from()));
    }

    public Optional<Instrument> instrument(String id) {
        return instruments.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** The source that a citation names: the word before its first comma. */
    public Optional<Source> source(String cites) {
        int comma = cites.indexOf(',');
        return Optional.ofNullable(sources.get((comma < 0 ? cites : cites.substring(0, comma)).strip()));
    }

    /** The positions on a procedure, latest first. */
    public List<Position> positions(String procedure) {
        return latestFirst(positions.stream().filter(p -> p.procedures().contains(procedure)));
    }

    /** The positions on what is no procedure here: medicines, exercise, procedures that nobody here does; latest first. */
    public List<Position> positionsBeside() {
        return latestFirst(positions.stream().filter(p -> !p.about().isEmpty()));
    }

    private static List<Position> latestFirst(Stream<Position> some) {
        return some.sorted(Comparator.comparing((Position p) -> p.latest().orElse(LocalDate.MIN))
                        .reversed())
                .toList();
    }

    /** What is contested about a procedure. */
    public List<Contested> contested(String procedure) {
        return contested.stream()
                .filter(c -> c.procedures().contains(procedure))
                .toList();
    }
}
