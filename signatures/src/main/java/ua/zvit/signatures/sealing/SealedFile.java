package ua.zvit.signatures.sealing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.util.Optional;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.KeyTransRecipientInformation;
import org.bouncycastle.cms.PasswordRecipient;
import org.bouncycastle.cms.PasswordRecipientInformation;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JcePasswordAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JcePasswordRecipientInfoGenerator;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;
import ua.zvit.signatures.chain.Providers;

/**
 * Contents encrypted by AES-256 in Galois/counter mode, so that a change is noticed, as authenticated-enveloped data. The
 * key is wrapped for each that may open it: by RSA-OAEP with SHA-256, or by a passphrase (PBKDF2 with HMAC-SHA-256).
 */
final class SealedFile {
    private static final int ITERATIONS = 600_000;
    private static final int SALT_BYTES = 32;

    private final Provider provider = Providers.bouncyCastle();
    private final SecureRandom random = new SecureRandom();

    /**
     * @param certificate of an RSA key
     * @throws IllegalArgumentException when nobody could open it
     */
    byte[] seal(byte[] content, Optional<X509Certificate> certificate, Optional<char[]> passphrase)
            throws GeneralSecurityException, CMSException, IOException {
        if (certificate.isEmpty() && passphrase.isEmpty()) {
            throw new IllegalArgumentException("neither certificate nor passphrase");
        }
        CMSAuthEnvelopedDataGenerator generator = new CMSAuthEnvelopedDataGenerator();
        if (certificate.isPresent()) {
            generator.addRecipientInfoGenerator(holderOf(certificate.get()));
        }
        if (passphrase.isPresent()) {
            generator.addRecipientInfoGenerator(knowing(passphrase.get()));
        }
        OutputAEADEncryptor encryptor = (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                .setProvider(provider)
                .build();
        return generator
                .generate(new CMSProcessableByteArray(content), encryptor)
                .getEncoded();
    }

    private JceKeyTransRecipientInfoGenerator holderOf(X509Certificate certificate) throws GeneralSecurityException {
        OAEPParameterSpec oaep =
                new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);
        return new JceKeyTransRecipientInfoGenerator(
                        certificate,
                        new JcaAlgorithmParametersConverter()
                                .getAlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP, oaep))
                .setProvider(provider);
    }

    private JcePasswordRecipientInfoGenerator knowing(char[] passphrase) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        JcePasswordRecipientInfoGenerator generator =
                new JcePasswordRecipientInfoGenerator(CMSAlgorithm.AES256_CBC, passphrase);
        generator.setPasswordConversionScheme(PasswordRecipient.PKCS5_SCHEME2_UTF8);
        generator.setPRF(PasswordRecipient.PRF.HMacSHA256);
        generator.setSaltAndIterationCount(salt, ITERATIONS);
        return generator.setProvider(provider);
    }

    /** @return empty when neither the key nor the passphrase opens it, or it was changed */
    Optional<byte[]> open(byte[] sealed, Optional<PrivateKey> key, Optional<char[]> passphrase) {
        try {
            for (RecipientInformation recipient :
                    new CMSAuthEnvelopedData(sealed).getRecipientInfos().getRecipients()) {
                Optional<Recipient> opener = opener(recipient, key, passphrase);
                if (opener.isPresent()) {
                    return Optional.of(recipient.getContent(opener.get()));
                }
            }
            return Optional.empty();
        } catch (CMSException | IllegalArgumentException changed) {
            return Optional.empty();
        }
    }

    private Optional<Recipient> opener(
            RecipientInformation recipient, Optional<PrivateKey> key, Optional<char[]> passphrase) {
        if (recipient instanceof KeyTransRecipientInformation) {
            return key.map(held -> new JceKeyTransAuthEnvelopedRecipient(held).setProvider(provider));
        }
        if (recipient instanceof PasswordRecipientInformation) {
            return passphrase.map(known -> new JcePasswordAuthEnvelopedRecipient(known)
                    .setPasswordConversionScheme(PasswordRecipient.PKCS5_SCHEME2_UTF8)
                    .setProvider(provider));
        }
        return Optional.empty();
    }
}
