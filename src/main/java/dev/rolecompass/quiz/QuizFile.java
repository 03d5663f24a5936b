package dev.rolecompass.quiz;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.origin.Origin;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.Resource;
import org.springframework.util.Assert;

/**
 * Reads the quiz from its YAML file. The file isn't part of the environment, so nothing
 * else can override it.
 * <p>
 * A mistake in the file stops startup, and Spring Boot's failure analysis reports the
 * file, line and reason. By itself, Spring Boot knows no line for a record that rejects
 * its values, and doesn't notice unknown entries deep inside a list; {@link Mistakes}
 * adds both.
 */
final class QuizFile {

	private QuizFile() {
	}

	/**
	 * Reads the quiz.
	 * @throws BindException if an entry is unknown, missing or wrong, or a rule is broken
	 * @throws IllegalStateException if the file can't be read or isn't YAML
	 */
	static Quiz read(Resource file) {
		IterableConfigurationPropertySource entries = entries(file);
		return new Binder(entries).bindOrCreate("quiz", Bindable.of(Quiz.class), new Mistakes(entries));
	}

	private static IterableConfigurationPropertySource entries(Resource file) {
		try {
			List<PropertySource<?>> documents = new YamlPropertySourceLoader().load("quiz", file);
			Assert.state(documents.size() == 1, () -> documents.size() + " documents instead of one");
			return (IterableConfigurationPropertySource) ConfigurationPropertySources.from(documents).iterator().next();
		}
		catch (IOException | RuntimeException ex) {
			throw new IllegalStateException(file.getDescription() + ": " + ex.getMessage(), ex);
		}
	}

	private static final class Mistakes implements BindHandler {

		private final IterableConfigurationPropertySource entries;

		private final Set<ConfigurationPropertyName> known = new HashSet<>();

		Mistakes(IterableConfigurationPropertySource entries) {
			this.entries = entries;
		}

		@Override
		public Object onSuccess(ConfigurationPropertyName name, Bindable<?> target, BindContext context,
				Object result) {
			this.known.add(name);
			return result;
		}

		@Override
		public void onFinish(ConfigurationPropertyName name, Bindable<?> target, BindContext context,
				@Nullable Object result) {
			Set<ConfigurationProperty> unknown = new TreeSet<>();
			if (context.getDepth() == 0) {
				this.entries.filter((entry) -> !this.known.contains(entry))
					.forEach((entry) -> unknown.add(this.entries.getConfigurationProperty(entry)));
			}
			if (!unknown.isEmpty()) {
				throw new UnboundConfigurationPropertiesException(unknown);
			}
		}

		@Override
		public Object onFailure(ConfigurationPropertyName name, Bindable<?> target, BindContext context,
				Exception error) throws Exception {
			if (error instanceof BindException || error instanceof UnboundConfigurationPropertiesException) {
				throw error;
			}
			Throwable cause = NestedExceptionUtils.getMostSpecificCause(error);
			ConfigurationPropertyName place = (cause instanceof InvalidQuizException invalid)
					? name.append("questions[" + invalid.index() + "]") : name;
			// Without a cause, since Spring Boot reports the innermost message
			throw new IllegalArgumentException(cause.getMessage() + " in " + origin(place));
		}

		/**
		 * The file and line of the first entry at or below a name.
		 */
		private @Nullable Origin origin(ConfigurationPropertyName place) {
			return this.entries.stream()
				.filter((entry) -> place.equals(entry) || place.isAncestorOf(entry))
				.findFirst()
				.or(() -> this.entries.stream().findFirst())
				.map((entry) -> Origin.from(this.entries.getConfigurationProperty(entry)))
				.orElse(null);
		}

	}

}
