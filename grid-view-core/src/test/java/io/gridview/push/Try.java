package io.gridview.push;
import io.gridview.artifact.GridArtifact;
import io.gridview.data.RowTable;
import io.gridview.format.FormatContext;
import io.gridview.resolve.*;
import io.gridview.spec.*;
import java.sql.*;
import java.time.ZoneId;
import java.util.*;
class Try {
    public static void main(String[] a) throws Exception {
        int bad=0; long n=Long.parseLong(a[1]); long from=Long.parseLong(a[0]);
        ArtifactResolver r=new ArtifactResolver(new FormatContext(Locale.US, ZoneId.of("Europe/Berlin"), null), 5);
        String url=a.length>2?a[2]:"jdbc:duckdb:";
        for(long seed=from;seed<from+n;seed++) try(Connection c=url.startsWith("jdbc:duckdb")?DriverManager.getConnection(url):DriverManager.getConnection(url,"postgres","")){
            Database d=new Database(c); RandomShop shop=new RandomShop(seed); int rows=(int)(seed*7%200);
            if(url.contains("postgres")) d.execute("DROP TABLE IF EXISTS shop");
            for(String s: RandomShop.CREATE) d.execute(s);
            if(rows>0) d.execute("INSERT INTO shop VALUES "+shop.rows(rows));
            String v=shop.view(); Reading<GridViewSpec> rd=SpecReader.strict().read(v);
            if(rd.value()==null){ System.out.println(seed+" VIEW "+rd.problems().get(0).message()+" "+rd.problems().get(0).pointer()); continue; }
            RowTable all=d.rows("SELECT * FROM shop ORDER BY id",1<<30), page=d.rows("SELECT * FROM shop ORDER BY id",5);
            String x,y; try{  x=r.resolve(rd.value(),all,FigureSource.ROWS,List.of(),List.of()).toJson(); y=r.resolve(rd.value(),page,d.large("SELECT * FROM shop ORDER BY id",page).figures(),List.of(),List.of()).toJson().replaceAll("\\{\"code\":\"row_limit\"[^}]*\\},?",""); x=x.replace(",]","]"); y=y.replace(",]","]"); }catch(Exception e){ System.out.println(seed+" EXC "+e); e.printStackTrace(System.out); bad++; if(bad>3) return; continue; }
            if(!x.equals(y)){ bad++; System.out.println("seed "+seed+" rows "+rows+" queries "+d.sent.size()); String[] p=x.replace(",\"",",\n\"").replace("],[","],\n[").split("\n"), q=y.replace(",\"",",\n\"").replace("],[","],\n[").split("\n"); int k=0; for(int i=0;i<Math.max(p.length,q.length)&&k<4;i++){ String s=i<p.length?p[i]:"", t=i<q.length?q[i]:""; if(!s.equals(t)){ System.out.println("   "+s.substring(0,Math.min(200,s.length()))+"\n ! "+t.substring(0,Math.min(700,t.length()))); k++; } }
              System.out.println("   "+v.substring(v.indexOf("\"kpis\"")).replace("{\"id\"","\n     {\"id\"").replace("{\"label\"","\n     {\"label\"")); if(bad>=Integer.parseInt(System.getProperty("bad","3"))) return; }
        }
        System.out.println("bad "+bad+" of "+n);
    }
}
