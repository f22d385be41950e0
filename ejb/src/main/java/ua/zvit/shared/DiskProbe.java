package ua.zvit.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Every disk that the server writes to has room left ({@code zvit.disk.low-mb}), so that somebody is told before it is full. */
@ApplicationScoped
public class DiskProbe implements HealthProbe {
    private static final int LOW = 512;
    private static final long MEBIBYTE = 1024L * 1024;

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public boolean isVital() {
        return false;
    }

    @Override
    public boolean isHealthy() {
        long low = Settings.positive("zvit.disk.low-mb", LOW) * MEBIBYTE;
        return Stream.of("jboss.server.data.dir", "jboss.server.log.dir", "zvit.archive.store", "zvit.evidence.store")
                .map(Settings::text)
                .flatMap(Optional::stream)
                .filter(folder -> !folder.startsWith("s3://"))
                .allMatch(folder -> free(Path.of(folder)) >= low);
    }

    /** @return nothing free where the folder can't be reached at all */
    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException away) {
            return 0;
        }
    }
}
