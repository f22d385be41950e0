package ua.zvit.shared.apart;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Where a process finds the classes that it needs. Outside the server they lie where our own were found. Inside, the
 * libraries of others are files beside the application, and the application is one packed file that only the server's
 * class loaders can read into, so our own that the process needs are copied out of it into a folder, once for each start
 * of the server.
 */
public final class ProcessLibraries {
    private static final Pattern IN_APPLICATION = Pattern.compile("(vfs:.*/([^/]+\\.jar))/META-INF/MANIFEST\\.MF");
    private static final Pattern BESIDE_IT = Pattern.compile("jar:(file:.*/([^/]+\\.jar))!/META-INF/MANIFEST\\.MF");

    private ProcessLibraries() {}

    /**
     * @param own a class of the library that the process runs
     * @param needed finds in the names of the application's libraries those that it needs
     * @param ofServer classes of libraries that the server lends to the application
     * @param temporary where copies may lie
     */
    public static String classPath(Class<?> own, Pattern needed, List<Class<?>> ofServer, Path temporary)
            throws IOException {
        if ("file".equals(location(own).getProtocol())) {
            return System.getProperty("java.class.path");
        }
        Path folder = Files.createTempDirectory(Files.createDirectories(temporary), "zvit-apart");
        Set<Path> copies = new LinkedHashSet<>();
        ClassLoader loader = own.getClassLoader();
        for (URL manifest : Collections.list(loader.getResources("META-INF/MANIFEST.MF"))) {
            Matcher jar = IN_APPLICATION.matcher(manifest.toString());
            if (jar.matches() && needed.matcher(jar.group(2)).find()) {
                copies.add(copy(URI.create(jar.group(1) + "/").toURL(), folder.resolve(jar.group(2))));
            }
            Matcher file = BESIDE_IT.matcher(manifest.toString());
            if (file.matches() && needed.matcher(file.group(2)).find()) {
                copies.add(Path.of(URI.create(file.group(1))));
            }
        }
        for (Class<?> lent : ofServer) {
            copies.add(Path.of(URI.create(
                    location(lent).toString().replaceFirst("^jar:", "").replaceFirst("!/$", ""))));
        }
        return copies.stream().map(Path::toString).collect(Collectors.joining(":"));
    }

    private static URL location(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source.getLocation();
    }

    private static Path copy(URL jar, Path target) throws IOException {
        if (Files.exists(target)) {
            return target;
        }
        try (InputStream stream = jar.openStream();
                OutputStream file = Files.newOutputStream(target);
                ZipOutputStream copy = new ZipOutputStream(file)) {
            if (!(stream instanceof JarInputStream entries)) {
                throw new IOException("Not an archive: " + jar);
            }
            copy.setLevel(Deflater.BEST_SPEED);
            for (JarEntry entry = entries.getNextJarEntry(); entry != null; entry = entries.getNextJarEntry()) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                entries.transferTo(copy);
                copy.closeEntry();
            }
        }
        return target;
    }
}
