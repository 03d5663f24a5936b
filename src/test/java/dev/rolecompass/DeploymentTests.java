package dev.rolecompass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

import org.springframework.boot.autoconfigure.context.LifecycleProperties;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The deployment examples fit each other and the app.
 */
class DeploymentTests {

	private static final Path EXAMPLES = Path.of("src/deploy");

	private static final String LIVENESS = "/actuator/health/liveness";

	private final double drain = number("prepare", "-Drolecompass\\.drain=(\\d+)s");

	@Test
	void haproxyNoticesADrainingCopyWhileItStillServes() {
		double interval = number("haproxy.cfg", "inter (\\d+)ms") / 1_000;
		assertThat(interval * number("haproxy.cfg", "fall (\\d+)")).isLessThan(this.drain / 2);
	}

	@Test
	void haproxyOpensFewerConnectionsThanACopyAccepts() {
		double most = number("haproxy.cfg", "server maxconn (\\d+)") + number("haproxy.cfg", "pool-max-conn (\\d+)");
		assertThat(most).isLessThan(number("prepare", "max-connections=(\\d+)"));
	}

	@Test
	void kubernetesNoticesADrainingCopyWhileItStillServes() {
		Map<String, Object> probe = map(container(), "readinessProbe");
		int seconds = number(probe, "periodSeconds") * number(probe, "failureThreshold")
				+ number(probe, "timeoutSeconds");
		assertThat(seconds).isLessThan((int) this.drain);
	}

	@Test
	void kubernetesWaitsForTheDrainAndOpenRequests() {
		long requests = new LifecycleProperties().getTimeoutPerShutdownPhase().toSeconds();
		assertThat(number(pod(), "terminationGracePeriodSeconds"))
			.isGreaterThanOrEqualTo((int) (this.drain + requests));
	}

	@Test
	void containersRunUnprivilegedAndReadOnly() {
		Map<String, Object> context = map(container(), "securityContext");
		assertThat(context).containsEntry("readOnlyRootFilesystem", true)
			.containsEntry("allowPrivilegeEscalation", false);
		assertThat(map(pod(), "securityContext")).containsEntry("runAsNonRoot", true).containsEntry("runAsUser", 10001);
		assertThat(read("Dockerfile")).contains("\nUSER 10001\n");
	}

	@Test
	void livenessIsAskedWhereVisitorsCannotBlockIt() {
		assertThat(List.of("startupProbe", "livenessProbe", "readinessProbe"))
			.extracting((probe) -> map(map(container(), probe), "httpGet"))
			.containsExactly(Map.of("path", LIVENESS, "port", "management"),
					Map.of("path", LIVENESS, "port", "management"), Map.of("path", "/readyz", "port", "http"));
		assertThat(read("haproxy.cfg")).contains("httpchk GET /readyz");
		assertThat(read("Dockerfile"))
			.containsPattern("(?s)HEALTHCHECK .*/\\$MANAGEMENT_SERVER_PORT .*" + LIVENESS + " ");
	}

	@Test
	void containersUseThePortsOfTheApp() {
		assertThat(container().get("ports")).isEqualTo(List.of(Map.of("name", "http", "containerPort", 8080),
				Map.of("name", "management", "containerPort", 8081)));
		assertThat(read("Dockerfile")).contains("SERVER_PORT=8080 ", "MANAGEMENT_SERVER_PORT=8081 ",
				"\nEXPOSE 8080 8081\n");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void theImageIsBuiltFromTheNewestApp(@TempDir Path folder) throws Exception {
		List<String> jars = List.of("1.0.0", "1.1.0-SNAPSHOT", "1.1.0-SNAPSHOT-sources", "1.1.0-SNAPSHOT-javadoc");
		for (int i = 0; i < jars.size(); i++) {
			Path jar = Files.createFile(folder.resolve("role-compass-" + jars.get(i) + ".jar"));
			Files.setLastModifiedTime(jar, FileTime.fromMillis(i * 60_000L));
		}
		Matcher command = Pattern.compile("RUN /build/prepare \"\\$\\((.*)\\)\" ").matcher(read("Dockerfile"));
		assertThat(command.find()).isTrue();
		Process shell = new ProcessBuilder("sh", "-c", command.group(1).replace("/build/jars", folder.toString()))
			.redirectErrorStream(true)
			.start();
		assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
			.endsWith("/role-compass-1.1.0-SNAPSHOT.jar");
	}

	@Test
	void proxiesLogNoRequests() {
		assertThat(read("haproxy.cfg")).doesNotContainPattern("(?m)^\\s*(log|option httplog)\\b");
		assertThat(read("nginx.conf")).contains("access_log off;")
			.contains("error_log stderr emerg;")
			.doesNotContainPattern("access_log (?!off;|/dev/stderr trouble;)");
		assertThat(all("nginx.conf", "\\tlog_format .*")).singleElement()
			.asString()
			.satisfies((format) -> assertThat(Pattern.compile("\\$\\w+").matcher(format).results())
				.extracting(MatchResult::group)
				.containsExactly("$time_iso8601", "$trouble"));
	}

	@Test
	void oneClientCannotFillTheQueueOfACopy() {
		double waiting = number("../docs/operations.md", "requests that wait for that \\| (\\d+)");
		assertThat(number("nginx.conf", "limit_conn clients (\\d+);")).isLessThanOrEqualTo(waiting / 2);
		assertThat(number("haproxy.cfg", "sc0_conn_cur gt (\\d+)")).isLessThanOrEqualTo(waiting / 2);
	}

	@Test
	void proxiesCloseIdleConnectionsBeforeACopyDoes() {
		double copy = number("../main/resources/application.yaml", "keep-alive-timeout: (\\d+)s");
		assertThat(number("nginx.conf", "(?s)upstream role_compass .*?keepalive_timeout (\\d+)s;")).isLessThan(copy);
	}

	@Test
	void proxiesPassNoCookiesOn() {
		for (String header : List.of("Cookie", "Authorization")) {
			assertThat(read("nginx.conf")).contains("\n\tproxy_set_header " + header + " \"\";");
			assertThat(read("haproxy.cfg")).contains("\n\thttp-request del-header " + header + "\n");
		}
		assertThat(all("nginx.conf", "\\t{2,}proxy_set_header .*")).as("they would replace those of all servers")
			.isEmpty();
	}

	@Test
	void proxiesSetOurHeadersOnWhatTheyAnswerByThemselves() {
		List<String> headers = List.of("Cache-Control", "Content-Security-Policy", "Cross-Origin-Resource-Policy",
				"Referrer-Policy", "Retry-After", "X-Content-Type-Options");
		assertThat(headers).allSatisfy((header) -> {
			assertThat(read("nginx.conf")).containsPattern("\n\tadd_header " + header + " \\$\\w+ always;");
			assertThat(read("haproxy.cfg")).contains("\n\thttp-after-response set-header " + header + " ");
		});
		assertThat(all("nginx.conf", "\\t{2,}add_header .*")).as("they would replace those of all servers").isEmpty();
	}

	private Map<String, Object> pod() {
		Map<String, Object> deployment = asMap(new Yaml().loadAll(read("kubernetes.yaml")).iterator().next());
		return map(map(map(deployment, "spec"), "template"), "spec");
	}

	private Map<String, Object> container() {
		return asMap(((List<?>) Objects.requireNonNull(pod().get("containers"))).get(0));
	}

	private static int number(Map<String, Object> map, String key) {
		return (int) Objects.requireNonNull(map.get(key), key);
	}

	private static Map<String, Object> map(Map<String, Object> map, String key) {
		return asMap(Objects.requireNonNull(map.get(key), key));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> asMap(Object value) {
		return (Map<String, Object>) value;
	}

	private static double number(String file, String pattern) {
		Matcher found = Pattern.compile(pattern).matcher(read(file));
		assertThat(found.find()).as("%s in %s", pattern, file).isTrue();
		return Double.parseDouble(found.group(1));
	}

	private static List<String> all(String file, String pattern) {
		return Pattern.compile("(?m)^" + pattern).matcher(read(file)).results().map(MatchResult::group).toList();
	}

	private static String read(String file) {
		try {
			return Files.readString(EXAMPLES.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
