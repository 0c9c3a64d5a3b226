/** A paragraph of the source, counted from 1; 0 stands for the bibliographic line. */
export interface Citation {
  readonly paragraph: number;
}
