package dev.rolecompass.web.question;

import java.util.List;
import java.util.regex.Pattern;

import dev.rolecompass.link.LensFormat;
import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.ScoringService;
import dev.rolecompass.scoring.Strength;
import dev.rolecompass.web.MessageKeys;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Counts completed quizzes by lens, role and strength; nothing of anyone's answers is
 * kept. An answer is counted if there was no recommendation before it and there is one
 * with it, so changing an answer later isn't counted. Going back to before the last
 * answer and giving it again is counted twice.
 */
@Component
class CompletedQuizzes {

	private static final Pattern BOT = Pattern
		.compile("(?i)bot\\b|crawl|spider|preview|externalhit|whatsapp|https?://");

	/**
	 * Browsers and proxies send one of these when they fetch a page ahead of time.
	 */
	private static final List<String> PREFETCH_HEADERS = List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz");

	private final ScoringService scoring;

	private final LensFormat lensFormat;

	private final MeterRegistry registry;

	CompletedQuizzes(ScoringService scoring, LensFormat lensFormat, MeterRegistry registry) {
		this.scoring = scoring;
		this.lensFormat = lensFormat;
		this.registry = registry;
		// Every counter exists from the start, at zero
		for (Lens lens : Lens.values()) {
			for (Role role : Role.values()) {
				for (Strength strength : Strength.values()) {
					counter(lens, role, strength);
				}
			}
		}
	}

	/**
	 * Counts an answer if it completes a quiz.
	 * @param visit the visit before the answer
	 * @param answers all answers, including the new one
	 * @param request the request that submitted the answer
	 */
	void count(Visit visit, Answers answers, HttpServletRequest request) {
		boolean first = this.scoring.outcomeOf(visit.answers()).recommendation().isEmpty();
		this.scoring.outcomeOf(answers)
			.recommendation()
			.filter((recommendation) -> first && isByPerson(request))
			.map((recommendation) -> counter(visit.lens(), recommendation.role(), recommendation.strength()))
			.ifPresent(Counter::increment);
	}

	/**
	 * Distinguishes a person submitting a question from a bot following its URL. Browsers
	 * name the origin of a request to an HTTPS site (Fetch Metadata, W3C). A client that
	 * doesn't is taken for a person unless its user agent is that of a bot.
	 */
	private static boolean isByPerson(HttpServletRequest request) {
		if (!"GET".equals(request.getMethod()) || isPrefetch(request)) {
			return false;
		}
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return "same-origin".equals(site) && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
		}
		String userAgent = request.getHeader(HttpHeaders.USER_AGENT);
		return userAgent == null || !BOT.matcher(userAgent).find();
	}

	private static boolean isPrefetch(HttpServletRequest request) {
		return PREFETCH_HEADERS.stream().anyMatch((name) -> StringUtils.hasText(request.getHeader(name)));
	}

	private Counter counter(Lens lens, Role role, Strength strength) {
		return Counter.builder("rolecompass.quizzes.completed")
			.description("Quizzes that people took to their end")
			.tag("lens", this.lensFormat.print(lens))
			.tag("role", MessageKeys.of(role))
			.tag("strength", MessageKeys.of(strength))
			.register(this.registry);
	}

}
