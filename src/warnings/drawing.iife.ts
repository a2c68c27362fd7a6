import { offerDrawing } from './handover.ts';
import { createWarnings } from './warnings.ts';

// The script of a frame that draws. The background puts it beside the one that reads, when there is something to show.
offerDrawing(createWarnings);
