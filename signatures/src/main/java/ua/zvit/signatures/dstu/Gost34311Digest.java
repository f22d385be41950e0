package ua.zvit.signatures.dstu;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.bouncycastle.crypto.Digest;

/**
 * GOST 34.311-95 computed on machine words with the substitution table spread over four lookups. All numbers are
 * little-endian, as the norm counts. Why it is not Bouncy Castle's stands in the package text.
 */
final class Gost34311Digest implements Digest {
    static final int LENGTH = 32;

    private static final int WORDS = 4;
    private static final int ROTATION = 11;
    private static final int HALF_WORDS = 16;
    private static final long[] THIRD_CONSTANT = {
        0xFF00FF00FF00FF00L, 0x00FF00FF00FF00FFL, 0xFF0000FF00FFFF00L, 0xFF00FFFF000000FFL
    };

    private final int[][] lookups;
    private final long[] state = new long[WORDS];
    private final long[] sum = new long[WORDS];
    private final long[] block = new long[WORDS];
    private final byte[] buffer = new byte[LENGTH];
    private final int[] key = new int[2 * WORDS];
    private final int[] mixed = new int[HALF_WORDS + 61];
    private int buffered;
    private long length;

    Gost34311Digest(SubstitutionBox table) {
        this.lookups = lookups(table.expanded());
    }

    /** For each byte of a word what the table makes of its two nibbles, turned by eleven bits already. */
    private static int[][] lookups(byte[] table) {
        int[][] lookups = new int[WORDS][256];
        for (int place = 0; place < WORDS; place++) {
            for (int value = 0; value < 256; value++) {
                int low = table[2 * place * 16 + (value & 15)];
                int high = table[(2 * place + 1) * 16 + (value >>> 4)];
                lookups[place][value] = Integer.rotateLeft((high << 4 | low) << (8 * place), ROTATION);
            }
        }
        return lookups;
    }

    @Override
    public String getAlgorithmName() {
        return "GOST3411";
    }

    @Override
    public int getDigestSize() {
        return LENGTH;
    }

    @Override
    public void update(byte one) {
        update(new byte[] {one}, 0, 1);
    }

    @Override
    public void update(byte[] data, int offset, int count) {
        length += count;
        int next = offset;
        int end = offset + count;
        while (next < end) {
            int taken = Math.min(LENGTH - buffered, end - next);
            System.arraycopy(data, next, buffer, buffered, taken);
            buffered += taken;
            next += taken;
            if (buffered == LENGTH) {
                absorb();
            }
        }
    }

    private void absorb() {
        ByteBuffer.wrap(buffer).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(block);
        buffered = 0;
        add();
        step(block);
    }

    /** Adds the block to the checksum as a number of 256 bits. */
    private void add() {
        long carry = 0;
        for (int i = 0; i < WORDS; i++) {
            long partial = sum[i] + block[i];
            long carried = Long.compareUnsigned(partial, sum[i]) < 0 ? 1 : 0;
            sum[i] = partial + carry;
            carry = carried | (Long.compareUnsigned(sum[i], partial) < 0 ? 1 : 0);
        }
    }

    @Override
    public int doFinal(byte[] out, int offset) {
        long bits = length * Byte.SIZE;
        if (buffered > 0) {
            Arrays.fill(buffer, buffered, LENGTH, (byte) 0);
            absorb();
        }
        step(new long[] {bits, 0, 0, 0});
        step(sum.clone());
        ByteBuffer.wrap(out, offset, LENGTH)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asLongBuffer()
                .put(state);
        reset();
        return LENGTH;
    }

    @Override
    public void reset() {
        Arrays.fill(state, 0);
        Arrays.fill(sum, 0);
        buffered = 0;
        length = 0;
    }

    /** One step of the norm: four keys out of state and message, four encryptions, mixing. */
    private void step(long[] message) {
        long[] u = state.clone();
        long[] v = message.clone();
        long[] encrypted = new long[WORDS];
        for (int i = 0; i < WORDS; i++) {
            if (i > 0) {
                nextKey(u, v, i);
            }
            setKey(u, v);
            encrypted[i] = encrypt(state[i]);
        }
        mix(message, encrypted);
    }

    private static void nextKey(long[] u, long[] v, int number) {
        long last = u[0] ^ u[1];
        System.arraycopy(u, 1, u, 0, WORDS - 1);
        u[WORDS - 1] = last;
        if (number == 2) {
            for (int i = 0; i < WORDS; i++) {
                u[i] ^= THIRD_CONSTANT[i];
            }
        }
        long third = v[0] ^ v[1];
        long fourth = v[1] ^ v[2];
        v[0] = v[2];
        v[1] = v[3];
        v[2] = third;
        v[3] = fourth;
    }

    /** The bytes of the sum of both, read by columns. */
    private void setKey(long[] u, long[] v) {
        long first = u[0] ^ v[0];
        long second = u[1] ^ v[1];
        long third = u[2] ^ v[2];
        long fourth = u[3] ^ v[3];
        for (int k = 0; k < key.length; k++) {
            int shift = Byte.SIZE * k;
            key[k] = (int) (first >>> shift & 255
                    | (second >>> shift & 255) << 8
                    | (third >>> shift & 255) << 16
                    | (fourth >>> shift & 255) << 24);
        }
    }

    /** GOST 28147, simple substitution: the key three times forwards, once backwards. */
    private long encrypt(long plain) {
        int left = (int) plain;
        int right = (int) (plain >>> Integer.SIZE);
        for (int round = 0; round < 31; round++) {
            int next = right ^ turn(left + key[round < 24 ? round & 7 : 31 - round]);
            right = left;
            left = next;
        }
        right ^= turn(left + key[0]);
        return left & 0xFFFFFFFFL | (long) right << Integer.SIZE;
    }

    private int turn(int sum) {
        return lookups[0][sum & 255]
                ^ lookups[1][sum >>> 8 & 255]
                ^ lookups[2][sum >>> 16 & 255]
                ^ lookups[3][sum >>> 24];
    }

    private void mix(long[] message, long[] encrypted) {
        spread(encrypted);
        shift(12);
        fold(message);
        shift(1);
        fold(state);
        shift(61);
        for (int i = 0; i < WORDS; i++) {
            state[i] = word(i);
        }
    }

    private void spread(long[] words) {
        for (int i = 0; i < HALF_WORDS; i++) {
            mixed[i] = (int) (words[i / 4] >>> 16 * (i % 4) & 0xFFFF);
        }
    }

    private void fold(long[] words) {
        for (int i = 0; i < HALF_WORDS; i++) {
            mixed[i] ^= (int) (words[i / 4] >>> 16 * (i % 4) & 0xFFFF);
        }
    }

    /** Moves the register of sixteen halves on; the window comes back to the beginning. */
    private void shift(int times) {
        for (int i = 0; i < times; i++) {
            mixed[i + 16] = mixed[i] ^ mixed[i + 1] ^ mixed[i + 2] ^ mixed[i + 3] ^ mixed[i + 12] ^ mixed[i + 15];
        }
        System.arraycopy(mixed, times, mixed, 0, HALF_WORDS);
    }

    private long word(int index) {
        int from = 4 * index;
        return mixed[from] | (long) mixed[from + 1] << 16 | (long) mixed[from + 2] << 32 | (long) mixed[from + 3] << 48;
    }
}
