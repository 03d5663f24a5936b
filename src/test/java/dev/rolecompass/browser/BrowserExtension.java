package dev.rolecompass.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Finds a browser and opens it once for all tests: the one that
 * {@code ROLECOMPASS_BROWSER} names, else the system's Chromium or Chrome, else
 * Playwright's own download. Without any, tests are skipped and say so; with
 * {@code CI=true} they fail.
 */
class BrowserExtension implements ExecutionCondition, ParameterResolver {

	private static final String[] NAMES = { "chromium", "chromium-browser", "google-chrome", "google-chrome-stable" };

	private static final String[] USUAL_PLACES = { "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe" };

	/**
	 * Pictures of pages aren't looked at, and a graphics card that is imitated for them
	 * is slow.
	 */
	private static final List<String> WITHOUT_GRAPHICS_CARD = List.of("--disable-gpu", "--disable-software-rasterizer");

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		OpenBrowser open = open(context);
		if (open.browser().isPresent()) {
			return ConditionEvaluationResult.enabled("There is a browser");
		}
		String reason = "No browser: name one in ROLECOMPASS_BROWSER, or install Chromium (" + open.problem() + ")";
		if ("true".equals(System.getenv("CI"))) {
			throw new IllegalStateException(reason);
		}
		System.out.println("Browser tests are skipped. " + reason);
		return ConditionEvaluationResult.disabled(reason);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return open(context).browser().orElseThrow();
	}

	private static OpenBrowser open(ExtensionContext context) {
		return context.getRoot()
			.getStore(ExtensionContext.Namespace.create(BrowserExtension.class))
			.computeIfAbsent(OpenBrowser.class, (key) -> OpenBrowser.launch(installed()), OpenBrowser.class);
	}

	private static Optional<Path> installed() {
		String named = System.getenv("ROLECOMPASS_BROWSER");
		if (named != null && !named.isBlank()) {
			return Optional.of(Path.of(named));
		}
		Stream<Path> onPath = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.flatMap((folder) -> Arrays.stream(NAMES).map((name) -> Path.of(folder, name)));
		return Stream.concat(onPath, Arrays.stream(USUAL_PLACES).map(Path::of)).filter(Files::isExecutable).findFirst();
	}

	/**
	 * The browser, or why there is none.
	 */
	private record OpenBrowser(Optional<Playwright> playwright, Optional<Browser> browser,
			String problem) implements AutoCloseable {

		private static OpenBrowser launch(Optional<Path> executable) {
			Map<String, String> environment = executable.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
					: Map.of();
			try {
				Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
				LaunchOptions options = new LaunchOptions().setArgs(WITHOUT_GRAPHICS_CARD);
				executable.ifPresent(options::setExecutablePath);
				return new OpenBrowser(Optional.of(playwright), Optional.of(playwright.chromium().launch(options)), "");
			}
			catch (RuntimeException ex) {
				// A download that fails is no PlaywrightException
				return new OpenBrowser(Optional.empty(), Optional.empty(), String.valueOf(ex.getMessage()));
			}
		}

		@Override
		public void close() {
			this.playwright.ifPresent(Playwright::close);
		}

	}

}
