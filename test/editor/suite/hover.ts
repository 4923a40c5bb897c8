import { closeAll, hoverAt, openArticle, openSeed } from './editor';
import { contains, equal } from './expect';

describe('hover on an actor', () => {
  afterEach(closeAll);

  it('tells of Blinken what the first seed says', async () => {
    const { document } = await openSeed(0);
    const content = await hoverAt(document, 'diplomat Antony |Blinken advised');
    contains(
      content,
      [
        '**Antony Blinken** · person',
        'top US diplomat',
        'mentions',
        'first named on line 3',
        '> “',
      ],
      'the hover',
    );
    equal(
      await hoverAt(document, '|Blinken struck a reassuring'),
      content,
      'the hover on the surname',
    );
  });

  it('tells of Blinken what the second seed says', async () => {
    const { document } = await openSeed(1);
    contains(
      await hoverAt(document, 'Ukraine,” Bl|inken said'),
      ['**Blinken** · person', 'top US diplomat', 'quotes', '> “'],
      'the hover',
    );
  });

  it('knows who “he” is', async () => {
    const first = (await openSeed(0)).document;
    contains(await hoverAt(first, 'situation,” |he stated'), ['**Lavrov**'], '“he stated”');
    contains(await hoverAt(first, '|He said he didn’t know'), ['**Antony Blinken**'], '“He said”');
    const second = (await openSeed(1)).document;
    contains(await hoverAt(second, '|He said it was “important'), ['**Blinken**'], '“He said it”');
    contains(await hoverAt(second, 'do that, ”|she said'), ['**Jen Psaki**'], '“she said”');
  });

  it('shows an article’s words as words', async () => {
    const { document } = await openArticle(
      ' date 2021-12-02 Fire\n\n“<img src=x> [mill](command:run) *burns*,” Ann Miller said.\n',
    );
    const content = await hoverAt(document, 'Ann |Miller said');
    contains(
      content,
      ['\\<img src=x\\>', '\\[mill\\]', '\\*burns\\*'],
      'the quote inside the hover',
    );
  });
});
