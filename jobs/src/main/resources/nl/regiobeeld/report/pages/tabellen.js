'use strict';
/* Tables that sort and filter: DataTables does the work, the controls above it are ours. */
(function () {
  const FEW = 8;
  const { maak } = window.regiobeeld;

  /** Makes a table sort, and gives it a search box and choices when it has more than a few lines. */
  function verrijk(tabel) {
    const lang = tabel.tBodies[0].rows.length > FEW;
    const api = new DataTable(tabel, {
      paging: false,
      info: false,
      order: [],
      autoWidth: false,
      layout: { topStart: null, topEnd: null, bottomStart: null, bottomEnd: null },
      language: {
        zeroRecords: 'Geen regels die hieraan voldoen',
        emptyTable: 'Geen regels',
        aria: {
          orderable: ': sorteren',
          orderableReverse: ': andersom sorteren',
          orderableRemove: ': niet meer sorteren',
        },
      },
    });
    if (lang) { tabel.closest('.venster').before(balk(tabel, api)); }
    return api;
  }

  function balk(tabel, api) {
    const balk = maak('div', undefined, 'balk');
    const stand = maak('p', undefined, 'stand');
    stand.setAttribute('role', 'status');
    const tel = () => {
      const over = api.rows({ search: 'applied' }).count();
      const alle = api.rows().count();
      stand.textContent = over === alle ? alle + ' regels' : over + ' van ' + alle + ' regels';
    };
    balk.append(zoekveld(tabel, api, tel));
    api.columns().every(function () {
      const kop = this.header();
      if (kop.dataset.keuze) {
        const keuze = keuzelijst(tabel, api, this, kop.dataset.keuze, tel);
        if (keuze) { balk.append(keuze); }
      }
    });
    balk.append(stand);
    tel();
    return balk;
  }

  function zoekveld(tabel, api, tel) {
    const vak = maak('div');
    const label = maak('label', 'Zoeken');
    const veld = maak('input');
    veld.type = 'search';
    veld.id = tabel.id + '-zoek';
    veld.autocomplete = 'off';
    label.htmlFor = veld.id;
    veld.addEventListener('input', () => { api.search(veld.value).draw(); tel(); });
    vak.append(label, veld);
    return vak;
  }

  /** A list of what stands in a column; none when that is always the same. */
  function keuzelijst(tabel, api, kolom, naam, tel) {
    const teksten = new Set();
    kolom.nodes().each((cel) => { teksten.add(cel.textContent.trim()); });
    if (teksten.size < 2) { return null; }
    const vak = maak('div');
    const label = maak('label', naam);
    const lijst = maak('select');
    lijst.id = tabel.id + '-keuze-' + kolom.index();
    label.htmlFor = lijst.id;
    lijst.append(maak('option', 'alle'));
    lijst.firstChild.value = '';
    [...teksten].sort((een, ander) => een.localeCompare(ander, 'nl', { numeric: true }))
      
      .forEach((tekst) => {
        const optie = maak('option', tekst || '(leeg)');
        optie.value = tekst;
        lijst.append(optie);
      });
    lijst.addEventListener('change', () => {
      const wens = lijst.value;
      const alles = lijst.selectedIndex === 0;
      api.search.fixed(lijst.id, alles ? null : (zoektekst, gegevens, rij) =>
        api.cell(rij, kolom.index()).node().textContent.trim() === wens);
      api.draw();
      tel();
    });
    vak.append(label, lijst);
    return vak;
  }

  window.regiobeeld.verrijk = verrijk;
  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('.tabel table').forEach(verrijk);
  });
})();
