/** What the views of the measures ask for, done to the store; and undo and redo by keyboard. */
import { freeId } from "../../check/own-source.ts";
import { PRESET_IDS } from "../../measures/presets.ts";
import { newScenario, type OwnMeasure } from "../../measures/scenario.ts";
import { DEFAULT_TENDER } from "../../measures/tender.ts";
import { shownScenario } from "../../store/inputs.ts";
import {
  addScenarios,
  changeScenario,
  chooseScenario,
  copyScenario,
  removeOwnMeasure,
  removeScenario,
  setOwnMeasure,
  setPreset,
  setScenarioYear,
  setTender,
  toggleCompared,
} from "../../store/scenario-steps.ts";
import { openSpace } from "../../store/space-steps.ts";
import type { Details } from "../announce.ts";
import { WorkController, type Handlers } from "../work-controller.ts";
import { measureName, scenarioName } from "./measure-words.ts";

/** A measure that does nothing yet, to be filled in. */
const FRESH: Omit<OwnMeasure, "id"> = {
  name: "",
  isOn: true,
  intensity: 1,
  emitter: "chemelot-geleen",
  amounts: { nh3: 10_000, nox: 0, dust: 0 },
  steps: [{ year: 2026, share: 1 }],
  status: "announced",
};

/** Serves an element in which the views of the measures live. */
export class MeasuresController extends WorkController {
  protected override readonly handlers: Handlers = {
    "pk-scenario-year": ({ year }) => this.store.update(setScenarioYear(year), "scenario year"),
    "pk-measure": (detail) => this.#set(detail),
    "pk-tender": ({ tender, gesture }) =>
      this.store.update(
        setTender(() => tender),
        gesture,
      ),
    "pk-own-measure": ({ measure, gesture }) => this.store.update(setOwnMeasure(measure), gesture),
    "pk-own-measure-add": () => {
      const { own } = shownScenario(this.store.inputs.get());
      const number = freeId(own.map(({ id }) => ({ id: id.replace(/^own-/, "") })));
      this.store.update(setOwnMeasure({ ...FRESH, id: `own-${number}` }));
    },
    "pk-own-measure-remove": ({ id }) => {
      const name = measureName(id, shownScenario(this.store.inputs.get()), this.texts);
      this.store.update(removeOwnMeasure(id));
      this.tell(this.texts.say.measures.own.removed(name));
    },
    "pk-scenario-change": ({ scenario, gesture }) =>
      this.store.update(
        changeScenario(() => scenario),
        gesture,
      ),
    "pk-scenario-choose": ({ id }) => this.store.update(chooseScenario(id)),
    "pk-scenario-add": ({ preset }) => this.store.update(addScenarios([newScenario(preset)], true)),
    "pk-scenario-copy": () => {
      const name = scenarioName(shownScenario(this.store.inputs.get()), this.texts);
      this.store.update(copyScenario(this.texts.say.measures.scenarios.copyName(name)));
    },
    "pk-scenario-remove": ({ id }) => {
      const one = this.store.inputs.get().work.scenarios.find((scenario) => scenario.id === id);
      if (one === undefined) return;
      this.store.update(removeScenario(id));
      this.tell(this.texts.say.measures.scenarios.removed(scenarioName(one, this.texts)));
    },
    "pk-scenario-compare": ({ id }) => this.store.update(toggleCompared(id)),
    "pk-scenarios-open": ({ scenarios, space }) =>
      this.store.update((inputs) => {
        const added = addScenarios(scenarios)(inputs);
        return space === undefined ? added : openSpace(space)(added);
      }),
  };

  #set({ id, settings, isDragging }: Details["pk-measure"]): void {
    const gesture = isDragging ? `measure ${id}` : undefined;
    const preset = PRESET_IDS.find((one) => one === id);
    const own = shownScenario(this.store.inputs.get()).own.find((one) => one.id === id);
    if (preset !== undefined) this.store.update(setPreset(preset, settings), gesture);
    else if (own !== undefined) this.store.update(setOwnMeasure({ ...own, ...settings }), gesture);
    else
      this.store.update(
        setTender((tender) => ({
          ...tender,
          intensity: settings.intensity ?? tender.intensity,
          mode: settings.isOn === undefined ? tender.mode : settings.isOn ? DEFAULT_TENDER.mode : "none",
        })),
        gesture,
      );
  }
}
