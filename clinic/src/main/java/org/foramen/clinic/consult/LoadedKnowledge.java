package org.foramen.clinic.consult;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;

/** The knowledge that ships with Foramen, read beside the start of everything else. */
public final class LoadedKnowledge implements Knowledge {
    private final CompletableFuture<KnowledgeBase> reading;

    private LoadedKnowledge(CompletableFuture<KnowledgeBase> reading) {
        this.reading = reading;
    }

    /** Begins to read and gives control back at once. */
    public static LoadedKnowledge reading() {
        return reading(KnowledgeBase::load);
    }

    static LoadedKnowledge reading(Supplier<KnowledgeBase> load) {
        return new LoadedKnowledge(CompletableFuture.supplyAsync(load));
    }

    @Override
    public Library library() {
        return switch (base()) {
            case KnowledgeBase.Loaded loaded -> loaded.library();
            case KnowledgeBase.Refused refused ->
                throw new IllegalStateException(refused.problems().size() + " problems in the knowledge files");
        };
    }

    /** Everything that is wrong with the knowledge files; nothing when all are sound. */
    public List<String> problems() {
        return switch (base()) {
            case KnowledgeBase.Loaded loaded -> List.of();
            case KnowledgeBase.Refused refused ->
                refused.problems().stream().map(Object::toString).toList();
        };
    }

    private KnowledgeBase base() {
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the knowledge files could not be read", e);
        }
    }
}
