package shanyrak.query.platform;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.events.campaign.CampaignEvent;
import shanyrak.events.copy.CopyEvent;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EntryCorrected;
import shanyrak.events.entry.EntryEvent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.Named;
import shanyrak.events.selfreport.SelfReportEvent;
import shanyrak.vault.Opener;
import shanyrak.vault.VaultKeys;
import shanyrak.vault.VaultReader;

/**
 * Fetches the keys of a whole batch in one round trip, before its first event is handled, and keeps them until it ends:
 * the vault's memory may be smaller than a batch, or full of other keys.
 */
@Component
class KeysOfTheBatch implements MessageHandlerInterceptor<EventMessage<?>> {

    private static final String OPENER = "keys of the batch";

    private final VaultReader vault;

    KeysOfTheBatch(@QuerySideDatabase VaultReader vault) {
        this.vault = vault;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> work, InterceptorChain chain)
            throws Exception {
        if (work instanceof BatchingUnitOfWork<? extends EventMessage<?>> batch
                && batch.isFirstMessage(work.getMessage())) {
            batch.resources().put(OPENER, vault.opener(keys(batch)));
        }
        return chain.proceed();
    }

    /** What opens the words of the batch that this thread handles; empty where it handles none. */
    static Optional<Opener> opener() {
        return CurrentUnitOfWork.isStarted()
                ? Optional.ofNullable(CurrentUnitOfWork.get().root().getResource(OPENER))
                : Optional.empty();
    }

    private static Set<UUID> keys(BatchingUnitOfWork<? extends EventMessage<?>> batch) {
        return batch.getMessages().stream()
                .map(Message::getPayload)
                .flatMap(KeysOfTheBatch::keys)
                .collect(Collectors.toSet());
    }

    private static Stream<UUID> keys(Object event) {
        return switch (event) {
            case EntryLogged e -> keys(e.entry(), e.content());
            case EntryCorrected e -> keys(e.entry(), e.content());
            case EntryEvent e -> Stream.of(e.entry());
            case CopyEvent e -> Stream.of(e.copy());
            case SelfReportEvent _ -> Stream.empty();
            case CampaignEvent e -> Stream.of(VaultKeys.ofCampaign(e.campaign()));
            default -> throw new IllegalArgumentException("No view handles " + event.getClass());
        };
    }

    /** The names of those who have not agreed are never opened here. */
    private static Stream<UUID> keys(UUID entry, EntryContent content) {
        return Stream.concat(
                Stream.of(entry), content.named().stream().filter(Named::agrees).map(Named::person));
    }
}
