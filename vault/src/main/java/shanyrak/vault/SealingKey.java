package shanyrak.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import shanyrak.events.values.Sealed;

/**
 * One key, ready for use. Its id is bound into what it seals, so that words cannot be moved to another entry; bytes are bound
 * to their name too.
 */
final class SealingKey {

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private final UUID id;
    private final Aead aead;

    private SealingKey(UUID id, Aead aead) {
        this.id = id;
        this.aead = aead;
    }

    /** A fresh random keyset in the form in which the vault stores it. */
    static byte[] makeKeyset() {
        try {
            KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static SealingKey of(UUID id, byte[] keyset) {
        try {
            KeysetHandle handle = TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
            return new SealingKey(id, handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The vault holds no usable key under " + id, e);
        }
    }

    Sealed seal(String words) {
        try {
            byte[] text = aead.encrypt(words.getBytes(UTF_8), boundTo());
            return new Sealed(id, Base64.getEncoder().encodeToString(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String open(Sealed words) {
        try {
            return new String(aead.decrypt(Base64.getDecoder().decode(words.text()), boundTo()), UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SealBroken(id, e);
        }
    }

    byte[] seal(UUID name, byte[] bytes) {
        try {
            return aead.encrypt(bytes, boundTo(name));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(UUID name, byte[] bytes) {
        try {
            return aead.decrypt(bytes, boundTo(name));
        } catch (GeneralSecurityException e) {
            throw new SealBroken(id, e);
        }
    }

    private byte[] boundTo() {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private byte[] boundTo(UUID name) {
        return ByteBuffer.allocate(Long.BYTES * 4)
                .put(boundTo())
                .putLong(name.getMostSignificantBits())
                .putLong(name.getLeastSignificantBits())
                .array();
    }
}
