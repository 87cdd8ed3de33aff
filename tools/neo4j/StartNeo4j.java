import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Runs one Neo4j on a folder of its own: java StartNeo4j.java HOME CONF. Prints READY when it answers, and ends, removing
 * the folder, when it is told to stop or when its standard input closes, as it does when whoever started it is gone.
 */
public class StartNeo4j {
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        DatabaseManagementService service =
            new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(Path.of(args[1])).build();
        // Nothing is kept, so nothing is closed in order: that would take ten seconds.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            remove(home);
            Runtime.getRuntime().halt(0);
        }));
        setPassword(service, System.getenv("START_NEO4J_PASSWORD"));
        System.out.println("READY");
        while (System.in.read() != -1) {}
        System.exit(0);
    }

    private static void setPassword(DatabaseManagementService service, String password) {
        if (password == null || password.isEmpty()) return;
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME).executeTransactionally(
            "ALTER USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED", java.util.Map.of("password", password));
    }

    private static void remove(Path folder) {
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException error) {
            System.err.println("Could not remove " + folder + ": " + error.getMessage());
        }
    }
}
