package ua.zvit.shared.store.s3;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRetentionRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ObjectLockMode;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;
import ua.zvit.shared.outage.StoreAway;
import ua.zvit.shared.store.ContentName;
import ua.zvit.shared.store.OuterStore;

/**
 * Contents as objects {@code ab/cd/abcd…} of a bucket. The server is told the SHA-256 and refuses what arrives otherwise;
 * one that does not say so is asked for the content again. Where the bucket has object lock and the settings ask for it,
 * nobody removes or changes an object before its date. The protocol has no transactions, and an object that was locked
 * can't be taken back: an object is written when the transaction is about to be committed, and the store is asked before.
 */
public final class S3Store implements OuterStore {
    private static final int NOT_FOUND = 404;

    private final S3Client client;
    private final S3Place place;
    private final S3Settings settings;

    private S3Store(S3Place place, S3Settings settings) {
        this.place = place;
        this.settings = settings;
        this.client = S3Clients.of(settings);
    }

    /** A store whose contents are locked where the settings say so. */
    public static S3Store locking(S3Place place, S3Settings settings) {
        return new S3Store(place, settings);
    }

    /** A store whose contents may be removed at any time. */
    public static S3Store of(S3Place place, S3Settings settings) {
        return new S3Store(place, settings.withoutLock());
    }

    @Override
    public void put(String sha256, byte[] content) {
        if (!holds(sha256)) {
            write(sha256, content);
        }
    }

    @Override
    public Optional<Staged> prepare(String sha256, byte[] content) {
        if (holds(sha256)) {
            return Optional.empty();
        }
        return Optional.of(new Staged() {
            @Override
            public void publish() {
                write(sha256, content);
            }

            @Override
            public void discard() {
                // nothing of it was there before it was published
            }
        });
    }

    @Override
    public Optional<byte[]> get(String sha256) {
        return found(sha256, () -> client.getObjectAsBytes(
                        get -> get.bucket(place.bucket()).key(key(sha256)))
                .asByteArrayUnsafe());
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        return found(
                sha256, () -> client.getObject(get -> get.bucket(place.bucket()).key(key(sha256))));
    }

    @Override
    public boolean holds(String sha256) {
        return found(
                        sha256,
                        () -> client.headObject(
                                head -> head.bucket(place.bucket()).key(key(sha256))))
                .isPresent();
    }

    @Override
    public void remove(String sha256) {
        found(
                sha256,
                () -> client.deleteObject(
                        delete -> delete.bucket(place.bucket()).key(key(sha256))));
    }

    @Override
    public List<String> hashes() {
        List<String> hashes = new ArrayList<>();
        list(kept -> {
            kept.sha256().ifPresent(hashes::add);
            return true;
        });
        return hashes;
    }

    @Override
    public void list(Predicate<Kept> listener) {
        ListObjectsV2Request all = ListObjectsV2Request.builder()
                .bucket(place.bucket())
                .prefix(place.prefix())
                .build();
        answer("what is in it", () -> {
            for (S3Object object : client.listObjectsV2Paginator(all).contents()) {
                if (!listener.test(kept(object))) {
                    break;
                }
            }
            return true;
        });
    }

    /** Objects appear whole or not at all. */
    @Override
    public void sweep(Instant before) {}

    @Override
    public String place() {
        return place.toString();
    }

    @Override
    public boolean answers() {
        try {
            client.headBucket(bucket -> bucket.bucket(place.bucket()));
            return true;
        } catch (SdkException away) {
            return false;
        }
    }

    private void write(String sha256, byte[] content) {
        String checksum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
        PutObjectRequest.Builder request = PutObjectRequest.builder()
                .bucket(place.bucket())
                .key(key(sha256))
                .contentType("application/octet-stream")
                .checksumSHA256(checksum);
        settings.lockMode()
                .ifPresent(mode -> request.objectLockMode(mode).objectLockRetainUntilDate(settings.lockedUntil()));
        PutObjectResponse told =
                answer(sha256, () -> client.putObject(request.build(), RequestBody.fromBytes(content)));
        if (!checksum.equals(told.checksumSHA256())) {
            requireSound(sha256);
        }
        settings.lockMode().ifPresent(mode -> requireLock(sha256, mode));
    }

    /** Some servers take a lock with the object, others only by a word of its own; whoever refuses both keeps nothing safe. */
    private void requireLock(String sha256, ObjectLockMode mode) {
        Consumer<GetObjectRetentionRequest.Builder> ours =
                get -> get.bucket(place.bucket()).key(key(sha256));
        if (found(sha256, () -> client.getObjectRetention(ours)).isEmpty()) {
            answer(
                    sha256,
                    () -> client.putObjectRetention(put -> put.bucket(place.bucket())
                            .key(key(sha256))
                            .retention(lock -> lock.mode(mode.toString()).retainUntilDate(settings.lockedUntil()))));
        }
    }

    private void requireSound(String sha256) {
        try {
            InputStream kept = open(sha256).orElseThrow(() -> new IOException("nothing is there"));
            if (!ContentName.digest(kept).sha256().equals(sha256)) {
                throw new IOException("what is there has another checksum");
            }
        } catch (IOException damaged) {
            throw new StoreAway(place + " does not keep " + sha256, damaged);
        }
    }

    private String key(String sha256) {
        return place.prefix() + ContentName.of(sha256);
    }

    private Kept kept(S3Object object) {
        String name = object.key().substring(place.prefix().length());
        return new Kept(name, ContentName.hash(name), object.lastModified());
    }

    private <T> Optional<T> found(String sha256, Supplier<T> question) {
        return answer(sha256, () -> {
            try {
                return Optional.of(question.get());
            } catch (S3Exception refused) {
                if (refused.statusCode() == NOT_FOUND && !isBucketMissing(refused)) {
                    return Optional.empty();
                }
                throw refused;
            }
        });
    }

    /** A question about an object's head is answered without words, so a missing bucket is found out when it is written to. */
    private static boolean isBucketMissing(S3Exception refused) {
        return refused.awsErrorDetails() != null
                && "NoSuchBucket".equals(refused.awsErrorDetails().errorCode());
    }

    private <T> T answer(String what, Supplier<T> question) {
        try {
            return question.get();
        } catch (SdkException away) {
            throw new StoreAway(place + " does not give, take or tell " + what + ": " + away.getMessage(), away);
        }
    }
}
