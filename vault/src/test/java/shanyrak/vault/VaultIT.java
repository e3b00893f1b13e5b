package shanyrak.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyrak.events.values.Sealed;
import shanyrak.log.testing.TestDatabase;
import shanyrak.log.testing.TestPostgres;

class VaultIT {

    private static final String WORDS = "about 30-40 people, «и ещё соседи»";

    private static final TestDatabase DATABASE = TestPostgres.database();

    private final UUID key = UUID.randomUUID();
    private final Vault vault = new Vault(DATABASE.as("vault_command"));

    @BeforeAll
    static void migrate() {
        VaultMigration.migrate(DATABASE.owner());
    }

    @Test
    void words_open_as_they_were_sealed() {
        Sealed sealed = vault.seal(key).words(WORDS);
        assertThat(sealed.key()).isEqualTo(key);
        assertThat(vault.open(sealed)).contains(WORDS);
    }

    @Test
    void the_same_words_never_look_the_same() {
        Seal seal = vault.seal(key);
        assertThat(seal.words(WORDS)).isNotEqualTo(seal.words(WORDS));
    }

    @Test
    void nothing_of_the_words_shows_in_the_sealed_text() {
        byte[] text = Base64.getDecoder().decode(vault.seal(key).words("Almaty").text());
        assertThat(new String(text, UTF_8)).doesNotContain("Almaty");
    }

    @Test
    void another_process_opens_them_by_what_the_database_holds() {
        Sealed sealed = vault.seal(key).words(WORDS);
        assertThat(new Vault(DATABASE.as("vault_command")).open(sealed)).contains(WORDS);
        assertThat(reader().opener(List.of(key)).open(sealed)).contains(WORDS);
    }

    @Test
    void a_key_asked_for_by_many_at_once_is_made_once() throws Exception {
        List<Future<Sealed>> sealed = new ArrayList<>();
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 16; i++) {
                Vault own = new Vault(DATABASE.as("vault_command"));
                sealed.add(many.submit(() -> own.seal(key).words(WORDS)));
            }
        }
        for (Future<Sealed> one : sealed) {
            assertThat(vault.open(one.get())).contains(WORDS);
        }
    }

    @Test
    void altered_words_are_reported_not_opened() {
        Sealed sealed = vault.seal(key).words(WORDS);
        byte[] text = Base64.getDecoder().decode(sealed.text());
        text[text.length - 1] ^= 1;
        Sealed altered = new Sealed(key, Base64.getEncoder().encodeToString(text));
        assertThatThrownBy(() -> vault.open(altered))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining(key.toString());
        assertThatThrownBy(() -> vault.open(new Sealed(key, "not base64!"))).isInstanceOf(SealBroken.class);
    }

    @Test
    void words_moved_under_another_key_are_reported_not_opened() {
        Sealed sealed = vault.seal(key).words(WORDS);
        UUID other = UUID.randomUUID();
        vault.seal(other);
        assertThatThrownBy(() -> vault.open(new Sealed(other, sealed.text()))).isInstanceOf(SealBroken.class);
    }

    @Test
    void a_keyset_copied_to_another_entry_opens_none_of_its_words() {
        Sealed sealed = vault.seal(key).words(WORDS);
        UUID other = UUID.randomUUID();
        owner().sql("INSERT INTO vault.key SELECT :other, keyset FROM vault.key WHERE id = :key")
                .param("other", other)
                .param("key", key)
                .update();
        assertThatThrownBy(() -> vault.open(new Sealed(other, sealed.text()))).isInstanceOf(SealBroken.class);
    }

    @Test
    void bytes_open_as_they_were_sealed_under_their_own_name_only() {
        UUID name = UUID.randomUUID();
        byte[] sealed = vault.seal(key).bytes(name, WORDS.getBytes(UTF_8));
        Opener opener = reader().opener(List.of(key));
        assertThat(opener.bytes(key, name, sealed)).contains(WORDS.getBytes(UTF_8));
        assertThatThrownBy(() -> opener.bytes(key, UUID.randomUUID(), sealed)).isInstanceOf(SealBroken.class);
        assertThat(new String(sealed, UTF_8)).doesNotContain("people");
    }

    @Test
    void a_destroyed_key_opens_no_bytes() {
        UUID name = UUID.randomUUID();
        byte[] sealed = vault.seal(key).bytes(name, new byte[] {1, 2});
        vault.destroy(key);
        assertThat(reader().opener(List.of(key)).bytes(key, name, sealed)).isEmpty();
    }

    @Test
    void a_destroyed_key_opens_nothing_at_once_here() {
        Sealed sealed = vault.seal(key).words(WORDS);
        vault.destroy(key);
        assertThat(vault.open(sealed)).isEmpty();
        assertThat(keysetsOf(key)).containsExactly((byte[]) null);
    }

    @Test
    void a_destroyed_key_opens_nothing_within_a_minute_in_other_processes() {
        AtomicLong now = new AtomicLong();
        VaultReader reader = new VaultReader(DATABASE.as("vault_query"), now::get);
        Sealed sealed = vault.seal(key).words(WORDS);
        assertThat(reader.opener(List.of(key)).open(sealed)).contains(WORDS);
        vault.destroy(key);
        now.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(reader.opener(List.of(key)).open(sealed)).isEmpty();
    }

    @Test
    void a_destroyed_key_is_never_made_again() {
        vault.destroy(key);
        Vault elsewhere = new Vault(DATABASE.as("vault_command"));
        assertThatThrownBy(() -> vault.seal(key)).isInstanceOf(KeyDestroyed.class);
        assertThatThrownBy(() -> elsewhere.seal(key)).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void an_opener_opens_the_words_of_all_its_keys() {
        UUID destroyed = UUID.randomUUID();
        Sealed here = vault.seal(key).words("here");
        Sealed gone = vault.seal(destroyed).words("gone");
        vault.destroy(destroyed);
        Opener opener = reader().opener(List.of(key, destroyed, key));
        assertThat(opener.open(here)).contains("here");
        assertThat(opener.open(gone)).isEmpty();
    }

    @Test
    void an_opener_refuses_words_of_a_key_it_was_not_made_for() {
        Sealed sealed = vault.seal(key).words(WORDS);
        Opener opener = reader().opener(List.of());
        assertThatThrownBy(() -> opener.open(sealed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_secret_is_made_once_and_stays() {
        byte[] secret = vault.secret("of " + key);
        assertThat(secret).hasSize(32);
        assertThat(new Vault(DATABASE.as("vault_command")).secret("of " + key)).isEqualTo(secret);
        assertThat(vault.secret("another of " + key)).isNotEqualTo(secret);
    }

    @Test
    void readers_may_neither_make_nor_destroy_keys_nor_read_secrets() {
        Vault asReader = new Vault(DATABASE.as("vault_query"));
        assertThatThrownBy(() -> asReader.seal(key)).rootCause().hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asReader.destroy(key)).rootCause().hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asReader.secret("any")).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void no_role_can_alter_a_key() {
        JdbcClient asCommand = JdbcClient.create(DATABASE.as("vault_command"));
        assertThatThrownBy(
                        () -> asCommand.sql("UPDATE vault.key SET keyset = ''").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asCommand.sql("DELETE FROM vault.key").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asCommand.sql("DELETE FROM vault.secret").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_campaign_has_one_key_for_ever() {
        assertThat(VaultKeys.ofCampaign("shanyrak")).hasToString("c479daf3-150a-300a-abbc-454c2e781566");
        assertThat(VaultKeys.ofCampaign("another")).isNotEqualTo(VaultKeys.ofCampaign("shanyrak"));
    }

    private static VaultReader reader() {
        return new VaultReader(DATABASE.as("vault_query"));
    }

    private static JdbcClient owner() {
        return JdbcClient.create(DATABASE.owner());
    }

    private static List<byte[]> keysetsOf(UUID key) {
        return owner().sql("SELECT keyset FROM vault.key WHERE id = :key")
                .param("key", key)
                .query((row, _) -> row.getBytes(1))
                .list();
    }
}
