package shanyrak.standalone;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The folder that holds everything this installation must remember; one process at a time may use it. */
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "lock";
    private static final String HALF_MADE = ".half-made";
    private static final FileAttribute<Set<PosixFilePermission>> FOR_ITS_OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes the folder when it is not there, and takes it for this process until it ends or closes it.
     *
     * @throws CannotStart when the folder is in use or is no use
     */
    static DataFolder open(Path wanted) {
        Path absolute = wanted.toAbsolutePath().normalize();
        try {
            refuseWhatIsNotOurs(absolute);
            Path path = Files.createDirectories(absolute, FOR_ITS_OWNER_ONLY).toRealPath();
            return new DataFolder(path, lock(path));
        } catch (IOException e) {
            throw new CannotStart("The data folder " + absolute + " cannot be used: " + reason(e) + ".", e);
        }
    }

    /** Why a file could not be read or written, in few words. */
    static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "permission denied";
            case FileSystemException file when file.getReason() != null -> file.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Where a folder is made before it gets its name. */
    Path halfMade(String name) {
        return path.resolve(name + HALF_MADE);
    }

    /** A folder that is made whole or not at all: what was left half made is removed, and made again. */
    Path make(String name, Making making) throws IOException {
        Path whole = resolve(name);
        if (!Files.isDirectory(whole)) {
            Path half = halfMade(name);
            FileSystemUtils.deleteRecursively(half);
            making.into(Files.createDirectory(half, FOR_ITS_OWNER_ONLY));
            Files.move(half, whole, ATOMIC_MOVE);
            makeDurable(path);
        }
        return whole;
    }

    /** Gives the folder back; also happens by itself when the process ends, however it ends. */
    @Override
    public void close() throws IOException {
        lock.close();
    }

    /** A file or folder survives a power cut only after this. */
    static void makeDurable(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, READ)) {
            channel.force(true);
        }
    }

    private static void refuseWhatIsNotOurs(Path path) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new CannotStart("The data folder " + path + " is a file; name a folder with --shanyrak.data=FOLDER.");
        }
        if (Files.isDirectory(path) && !Files.exists(path.resolve(LOCK)) && !isEmpty(path)) {
            throw new CannotStart(
                    "The folder " + path + " holds other files; name an empty or new one with --shanyrak.data=FOLDER.");
        }
    }

    /** A volume that is a file system of its own comes with a lost+found. */
    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> file.endsWith("lost+found"));
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(LOCK), CREATE, WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // This very process has it: refused like any other.
        }
        channel.close();
        throw new CannotStart("Shanyrak is already running on the data folder " + folder
                + "; stop it first, or name another folder with --shanyrak.data=FOLDER.");
    }

    /** Fills a new folder. */
    @FunctionalInterface
    interface Making {
        void into(Path folder) throws IOException;
    }
}
