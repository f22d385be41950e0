package ua.zvit.shared.store.s3;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/**
 * Clients as the settings of Zvit say, and nothing else: what other files of the machine say about Amazon is not looked at.
 * Buckets stand in the path of the address, which servers of others want.
 */
final class S3Clients {
    /** A call and its one repetition, with time to breathe. */
    private static final int WHOLE_CALL = 3;

    private S3Clients() {}

    static S3Client of(S3Settings settings) {
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.endpoint().isPresent())
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false)
                        .profileFile(() -> ProfileFile.aggregator().build()))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(settings.patience())
                        .socketTimeout(settings.patience()))
                .overrideConfiguration(patience(settings));
        settings.endpoint().ifPresent(builder::endpointOverride);
        return builder.build();
    }

    private static ClientOverrideConfiguration patience(S3Settings settings) {
        return ClientOverrideConfiguration.builder()
                .apiCallTimeout(settings.patience().multipliedBy(WHOLE_CALL))
                .retryStrategy(RetryMode.STANDARD)
                .defaultProfileFileSupplier(() -> ProfileFile.aggregator().build())
                .build();
    }
}
