package ua.zvit.signatures.asic;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.UnreadableFile.Reason;
import ua.zvit.signatures.xades.SignedFiles;

/**
 * The files of a container, unpacked in memory. Unpacking stops at the first sign of a bomb, of a name that leads
 * elsewhere, or of an archive that shows different files to different programs.
 */
record AsicArchive(Map<String, byte[]> entries) implements SignedFiles {

    private static final int MAXIMUM_ENTRIES = 500;
    private static final int MAXIMUM_UNPACKED = 64 * 1024 * 1024;
    private static final int CHUNK = 64 * 1024;

    /** An honest document packs tenfold, an empty table perhaps fifty times; what is small may pack as it likes. */
    private static final int LARGEST_RATIO = 100;

    private static final int SMALL = 8 * 1024 * 1024;
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:");
    private static final String META = "META-INF/";
    private static final String MIMETYPE = "mimetype";

    static AsicArchive open(byte[] file) throws UnreadableFile {
        Charset charset = new FileNames(file).charset();
        Map<String, byte[]> entries = unpack(file, charset);
        if (!CentralDirectory.names(file, charset).equals(List.copyOf(entries.keySet()))) {
            throw new UnreadableFile(Reason.ARCHIVE_AMBIGUOUS);
        }
        entries.keySet().removeIf(name -> name.endsWith("/"));
        return new AsicArchive(entries);
    }

    @Override
    public List<String> documents() {
        return entries.keySet().stream()
                .filter(name -> !name.startsWith(META) && !name.equals(MIMETYPE))
                .toList();
    }

    /** Files that belong to the container itself, whose names end so. */
    List<String> meta(String ending) {
        return entries.keySet().stream()
                .filter(name -> name.startsWith(META) && name.endsWith(ending))
                .toList();
    }

    @Override
    public byte[] content(String name) {
        return entries.get(name);
    }

    @Override
    public boolean areComplete() {
        return true;
    }

    @Override
    public SignatureProblem missing(String name) {
        return SignatureProblem.of(ProblemCode.CONTAINER_FILE_MISSING, name);
    }

    @Override
    public SignatureProblem changed(String name) {
        return SignatureProblem.of(ProblemCode.CONTAINER_FILE_CHANGED, name);
    }

    private static Map<String, byte[]> unpack(byte[] file, Charset charset) throws UnreadableFile {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        int left = (int) Math.min(MAXIMUM_UNPACKED, Math.max(SMALL, (long) file.length * LARGEST_RATIO));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), charset)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                requireSafe(entry.getName());
                byte[] content = read(zip, left);
                left -= content.length;
                if (entries.put(entry.getName(), content) != null) {
                    throw new UnreadableFile(Reason.ARCHIVE_AMBIGUOUS, entry.getName());
                }
                if (entries.size() > MAXIMUM_ENTRIES) {
                    throw new UnreadableFile(Reason.ARCHIVE_TOO_LARGE);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile(Reason.BROKEN, e);
        }
        return entries;
    }

    private static byte[] read(ZipInputStream zip, int left) throws IOException, UnreadableFile {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            content.write(chunk, 0, read);
            if (content.size() > left) {
                throw new UnreadableFile(Reason.ARCHIVE_TOO_LARGE);
            }
        }
        return content.toByteArray();
    }

    private static void requireSafe(String name) throws UnreadableFile {
        boolean leadsElsewhere = name.startsWith("/")
                || name.indexOf('\\') >= 0
                || DRIVE.matcher(name).find()
                || name.chars().anyMatch(Character::isISOControl)
                || List.of(name.split("/", -1)).contains("..");
        if (name.isEmpty() || leadsElsewhere) {
            throw new UnreadableFile(Reason.ARCHIVE_UNSAFE_NAME, name);
        }
    }
}
