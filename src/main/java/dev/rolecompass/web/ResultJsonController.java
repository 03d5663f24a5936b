package dev.rolecompass.web;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.rolecompass.link.LensFormat;
import dev.rolecompass.link.SlugFormat;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.ScoringService;
import dev.rolecompass.web.ResultJson.RoundedScores;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.json.JacksonJsonView;

/**
 * Results as JSON.
 */
@Controller
@RequestMapping("/{language:[a-z]{2}}")
class ResultJsonController {

	private final ScoringService scoring;

	private final LensFormat lensFormat;

	private final SlugFormat slugFormat;

	private final PageUrls urls;

	private final JacksonJsonView view;

	ResultJsonController(ScoringService scoring, LensFormat lensFormat, SlugFormat slugFormat, PageUrls urls,
			JsonMapper mapper) {
		this.scoring = scoring;
		this.lensFormat = lensFormat;
		this.slugFormat = slugFormat;
		this.urls = urls;
		this.view = new JacksonJsonView(mapper);
		this.view.setModelKey(Page.ATTRIBUTE);
		this.view.setExtractValueFromSingleKeyModel(true);
		this.view.setDisableCaching(false);
	}

	@GetMapping("/{lens}/{answers}.json")
	ModelAndView own(Visit visit, HttpServletResponse response) {
		Recommendation recommendation = NoRecommendationException
			.requireRecommendation(this.scoring.outcomeOf(visit.answers()));
		return json(response, this.urls.json(visit), visit.lens(), recommendation, values(visit.answers()));
	}

	@GetMapping("/result/{lens}/{slug}.json")
	ModelAndView shared(@PathVariable Language language, @PathVariable Lens lens,
			@PathVariable("slug") Recommendation recommendation, HttpServletResponse response) {
		return json(response, this.urls.json(this.urls.result(language, lens, recommendation)), lens, recommendation,
				null);
	}

	private ModelAndView json(HttpServletResponse response, String url, Lens lens, Recommendation recommendation,
			@Nullable Map<String, @Nullable Integer> answers) {
		response.setHeader("X-Robots-Tag", "noindex");
		RoundedScores scores = new RoundedScores(recommendation.scores().focus().rounded(),
				recommendation.scores().position().rounded());
		return new ModelAndView(this.view, Page.ATTRIBUTE,
				new ResultJson(url, this.lensFormat.print(lens), MessageKeys.of(recommendation.role()),
						MessageKeys.of(recommendation.strength()), MessageKeys.of(recommendation.portrait()), scores,
						this.slugFormat.print(recommendation), answers));
	}

	private static Map<String, @Nullable Integer> values(Answers answers) {
		Map<String, @Nullable Integer> values = new LinkedHashMap<>();
		answers.byTopic()
			.forEach((topic, answer) -> values.put(String.valueOf(topic.letter()),
					(answer != Answer.SKIPPED) ? answer.value() : null));
		answers.decider()
			.ifPresent((end) -> values.put(String.valueOf(Quiz.DECIDER_LETTER),
					(end == End.MANAGER) ? Answer.MAX_VALUE : 0));
		return values;
	}

}
