/** Styles of the fields above a list that is searched and sorted. */
import { css } from "lit";

export const finders = css`
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
    align-items: end;
    gap: var(--pk-space-2) var(--pk-space-3);
    margin-bottom: var(--pk-space-3);
  }

  .wide {
    grid-column: 1 / -1;
  }

  .count {
    align-self: center;
    padding-top: 1.25rem;
  }

  .count.wide {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--pk-space-3);
    padding-top: 0;
  }

  .after {
    margin-top: var(--pk-space-2);
  }
`;
